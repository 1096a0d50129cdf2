const mebibyte = 1_048_576;

/** How much may be sent. The screens read the same numbers. */
export const fileLimits = {
  /** Bytes of one file. */
  fileBytes: 50 * mebibyte,
  /** Bytes of one part of an upload. */
  chunkBytes: 8 * mebibyte,
  /** Bytes that every part but the last one has at least. */
  leastChunkBytes: mebibyte / 4,
  /** Characters of a name, its ending included. */
  nameLength: 150,
  /** Files attached in one go: to a request, a supplement, an item of an answer, an opinion. */
  filesAtOnce: 20,
  /** Files and bytes of a whole case. */
  filesPerCase: 200,
  bytesPerCase: 1024 * mebibyte,
  /** Files, and the bytes declared for them, that one person has sent or is sending and has attached nowhere. */
  looseFiles: 40,
  looseBytes: 500 * mebibyte,
  /** Hours after which a file that was attached nowhere is dropped. */
  looseHours: 48,
} as const;

/** What an archive, or a document that is one inside, may unfold to. */
export const archiveLimits = {
  entries: 1_000,
  /** Bytes of all that is in it, archives inside of it included. */
  unpackedBytes: 200 * mebibyte,
  /** Unpacked bytes for each packed one; small archives of much repetition are let be. */
  ratio: 100,
  ratioFromBytes: 4 * mebibyte,
  /** A document within an archive is one level, a sheet embedded in that document the second. */
  depth: 2,
} as const;
