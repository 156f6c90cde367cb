/** First bytes of files that are no text, and what the reader calls them. */
export const SIGNATURES: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: 'a PDF file', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'a ZIP, Word (.docx) or Excel (.xlsx) file', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'a Word (.doc) or Excel (.xls) file', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'a gzip file', bytes: [0x1f, 0x8b] },
  { name: 'a RAR file', bytes: [0x52, 0x61, 0x72, 0x21] },
  { name: 'a PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF picture', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'an OFD file', bytes: [0x4f, 0x46, 0x44, 0x20] },
];

/** Byte order marks, longest first. */
export const BYTE_ORDER_MARKS: readonly { readonly encoding: string; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];
