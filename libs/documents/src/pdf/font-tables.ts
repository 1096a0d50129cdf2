const headerLength = 12;
const entryLength = 16;

/** The tables of an OpenType file by their tags, as views of it (OpenType 1.9, "Organization of an OpenType Font"). */
export function tablesOf(font: Buffer): ReadonlyMap<string, Buffer> {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const entry = headerLength + index * entryLength;
      const start = font.readUInt32BE(entry + 8);
      const content = font.subarray(start, start + font.readUInt32BE(entry + 12));
      return [font.toString('latin1', entry, entry + 4), content] as const;
    }),
  );
}
