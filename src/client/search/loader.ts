/** A part of the index that could not be had: shown to the reader, who may try again. */
export class PartError extends Error {
  readonly path: string;

  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
    this.name = 'PartError';
    this.path = path;
  }
}

/** Bytes of one file of the index by its path, or a PartError. */
export type Fetcher = (path: string, fresh: boolean) => Promise<Uint8Array>;

/** Fetches below an address. `fresh` asks the server whether the file changed. */
export function httpFetcher(base: string): Fetcher {
  return async (path, fresh) => {
    try {
      const response = await fetch(base + path, { cache: fresh ? 'no-cache' : 'default' });
      if (!response.ok) throw new PartError(path, `HTTP ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      if (error instanceof PartError) throw error;
      throw new PartError(path, error instanceof Error ? error.message : String(error));
    }
  };
}

/** Files of the index, each fetched once; one that failed is fetched again when it is asked for again. */
export class Loader {
  private readonly fetcher: Fetcher;
  private readonly kept = new Map<string, Promise<unknown>>();

  constructor(fetcher: Fetcher) {
    this.fetcher = fetcher;
  }

  private keep<T>(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.kept.get(key);
    if (known) return known as Promise<T>;
    const made = make().catch((error: unknown) => {
      this.kept.delete(key);
      throw error;
    });
    this.kept.set(key, made);
    return made;
  }

  /** One file, decoded once by `decode`. */
  part<T>(path: string, decode: (bytes: Uint8Array) => T, fresh = false): Promise<T> {
    return this.keep(path, async () => {
      const bytes = await this.fetcher(path, fresh);
      try {
        return decode(bytes);
      } catch (error) {
        throw new PartError(path, error instanceof Error ? error.message : String(error));
      }
    });
  }

  json<T>(path: string, fresh = false): Promise<T> {
    return this.part(path, (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as T, fresh);
  }
}
