/** Unsigned LEB128 integers: seven bits a byte, low bits first, up to 2^53. */
export class ByteWriter {
  private bytes: number[] = [];

  get length(): number {
    return this.bytes.length;
  }

  varint(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.bytes.push((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.bytes.push(rest);
  }

  /** A text with its length in bytes before it. */
  text(value: string): void {
    const encoded = new TextEncoder().encode(value);
    this.varint(encoded.length);
    this.raw(encoded);
  }

  raw(part: Uint8Array): void {
    for (const byte of part) this.bytes.push(byte);
  }

  done(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.bytes);
  }
}

/** Reads what ByteWriter wrote. Reading past the end throws: the file is cut short. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get atEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  varint(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new Error('search index: file ends inside a number');
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 0x80;
    }
  }

  text(): string {
    return new TextDecoder().decode(this.raw(this.varint()));
  }

  raw(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new Error('search index: file ends inside a list');
    const part = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return part;
  }
}
