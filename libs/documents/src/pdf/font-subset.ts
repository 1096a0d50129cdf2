import type { Glyph } from 'fontkit';

/** Tables that a font in a PDF needs (ISO 32000-1 §9.9), in the order of fontkit. */
const embedded = ['head', 'hhea', 'loca', 'maxp', 'cvt ', 'prep', 'glyf', 'hmtx', 'fpgm'] as const;

type Tables = ReadonlyMap<string, Buffer>;

/**
 * The part of a TrueType font that a letter needs, in the very bytes that fontkit gives, but copied: fontkit takes each
 * glyph and table apart and writes it again, which costs more than all else about a letter. Offsets of glyphs in the font
 * must be 32 bits wide.
 */
export class FontSubset {
  private readonly glyphs: number[] = [];
  private readonly places = new Map<number, number>();

  constructor(private readonly tables: Tables) {
    if (table(tables, 'head').readInt16BE(50) !== 1) throw new Error('the font has short offsets');
    // What stands for a character that the font does not have.
    this.includeGlyph(0);
  }

  /** Returns which glyph of the subset it is. */
  includeGlyph(glyph: Glyph | number): number {
    const id = typeof glyph === 'number' ? glyph : glyph.id;
    const known = this.places.get(id);
    if (known !== undefined) return known;
    this.places.set(id, this.glyphs.length);
    return this.glyphs.push(id) - 1;
  }

  /** The font file. */
  encode(): Uint8Array {
    const outlines = this.outlines();
    const count = outlines.length;
    const own = new Map([
      ['glyf', Buffer.concat(outlines)],
      ['loca', offsetsOf(outlines)],
      ['hmtx', this.metrics()],
      ['hhea', withCount(table(this.tables, 'hhea'), 34, count)],
      ['maxp', withCount(table(this.tables, 'maxp'), 4, count)],
    ]);
    return fontFile(
      embedded.flatMap((tag) => {
        const content = own.get(tag) ?? this.tables.get(tag);
        return content ? [{ tag, content }] : [];
      }),
    );
  }

  /** A glyph that is made of others (`ạ` of `a` and a dot) brings them along, so the list grows on the way. */
  private outlines(): Buffer[] {
    const [glyf, loca] = [table(this.tables, 'glyf'), table(this.tables, 'loca')];
    const outlines: Buffer[] = [];
    for (const id of this.glyphs) {
      const at = id * 4;
      const outline = glyf.subarray(loca.readUInt32BE(at), loca.readUInt32BE(at + 4));
      outlines.push(isComposite(outline) ? this.renumbered(outline) : outline);
    }
    return outlines;
  }

  private renumbered(outline: Buffer): Buffer {
    const copy = Buffer.from(outline);
    for (const at of componentsOf(outline)) {
      copy.writeUInt16BE(this.includeGlyph(outline.readUInt16BE(at)), at);
    }
    return copy;
  }

  /** Advance and bearing; the last glyphs of a font may share the advance of the last that has one. */
  private metrics(): Buffer {
    const [hhea, hmtx] = [table(this.tables, 'hhea'), table(this.tables, 'hmtx')];
    const full = hhea.readUInt16BE(34);
    const metrics = Buffer.alloc(this.glyphs.length * 4);
    for (const [place, id] of this.glyphs.entries()) {
      const advance = Math.min(id, full - 1) * 4;
      const bearing = id < full ? id * 4 + 2 : full * 4 + (id - full) * 2;
      metrics.writeUInt16BE(hmtx.readUInt16BE(advance), place * 4);
      metrics.writeInt16BE(hmtx.readInt16BE(bearing), place * 4 + 2);
    }
    return metrics;
  }
}

/** OpenType 1.9, "glyf": a number of contours below 0 says that components follow. */
function isComposite(outline: Buffer): boolean {
  return outline.length > 0 && outline.readInt16BE(0) < 0;
}

/** Where in a composite glyph the ids of its components stand. */
function componentsOf(outline: Buffer): number[] {
  const found: number[] = [];
  for (let [at, more] = [10, true]; more;) {
    const flags = outline.readUInt16BE(at);
    found.push(at + 2);
    at +=
      4 +
      (flags & 0x0001 ? 4 : 2) +
      (flags & 0x0008 ? 2 : flags & 0x0040 ? 4 : flags & 0x0080 ? 8 : 0);
    more = (flags & 0x0020) !== 0;
  }
  return found;
}

function offsetsOf(outlines: readonly Buffer[]): Buffer {
  const offsets = Buffer.alloc((outlines.length + 1) * 4);
  let end = 0;
  for (const [place, { length }] of outlines.entries()) {
    end += length;
    offsets.writeUInt32BE(end, (place + 1) * 4);
  }
  return offsets;
}

function withCount(content: Buffer, at: number, count: number): Buffer {
  const copy = Buffer.from(content);
  copy.writeUInt16BE(count, at);
  return copy;
}

function table(tables: Tables, tag: string): Buffer {
  const content = tables.get(tag);
  if (!content) throw new Error(`the font has no table ${tag}`);
  return content;
}

/** The directory, in which a PDF's font needs no checksums, and the tables one behind the other. */
function fontFile(tables: readonly { readonly tag: string; readonly content: Buffer }[]): Buffer {
  const directory = Buffer.alloc(12 + tables.length * 16);
  const exponent = Math.floor(Math.log2(tables.length));
  directory.write('true', 0, 'latin1');
  directory.writeUInt16BE(tables.length, 4);
  directory.writeUInt16BE(2 ** exponent * 16, 6);
  directory.writeUInt16BE(exponent, 8);
  directory.writeUInt16BE((tables.length - 2 ** exponent) * 16, 10);
  let end = directory.length;
  for (const [index, { tag, content }] of tables.entries()) {
    const entry = 12 + index * 16;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(end, entry + 8);
    directory.writeUInt32BE(content.length, entry + 12);
    end += content.length;
  }
  return Buffer.concat([directory, ...tables.map(({ content }) => content)]);
}
