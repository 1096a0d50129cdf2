/** Says whether a character, given as a string of one code point, belongs to a set. */
export type CharacterClass = (character: string) => boolean;

/** The multi-character escapes of XML Schema patterns (§G.4.2.5), upper case for the complement. */
const ESCAPED: Readonly<Record<string, RegExp>> = {
  s: /[ \t\n\r]/u,
  d: /\p{Nd}/u,
  w: /[^\p{P}\p{Z}\p{C}]/u,
  i: /[\p{L}\p{Nl}_:]/u,
  c: /[\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\-.·_:]/u,
};

/** The blocks that occur in practice; `\p{IsX}` for another block is refused. */
const BLOCKS: Readonly<Record<string, readonly [number, number]>> = {
  BasicLatin: [0x0, 0x7f],
  'Latin-1Supplement': [0x80, 0xff],
  'LatinExtended-A': [0x100, 0x17f],
  'LatinExtended-B': [0x180, 0x24f],
  CombiningDiacriticalMarks: [0x300, 0x36f],
  Greek: [0x370, 0x3ff],
  GreekandCoptic: [0x370, 0x3ff],
  Cyrillic: [0x400, 0x4ff],
  LatinExtendedAdditional: [0x1e00, 0x1eff],
  GeneralPunctuation: [0x2000, 0x206f],
  CurrencySymbols: [0x20a0, 0x20cf],
  CJKUnifiedIdeographs: [0x4e00, 0x9fff],
};

/** `\s`, `\D` and the like; undefined when there is no such escape. */
export function escapedClass(letter: string): CharacterClass | undefined {
  const set = ESCAPED[letter.toLowerCase()];
  if (!set) return undefined;
  const inside: CharacterClass = (character) => set.test(character);
  return letter === letter.toLowerCase() ? inside : (character) => !inside(character);
}

/** `\p{Lu}` or `\p{IsBasicLatin}`; undefined when the category or block is not known. */
export function propertyClass(property: string): CharacterClass | undefined {
  if (property.startsWith('Is')) {
    const block = BLOCKS[property.slice(2)];
    return block && characterRange(...block);
  }
  if (!/^[LMNPZSC][a-z]?$/.test(property)) return undefined;
  try {
    const set = new RegExp(`\\p{${property}}`, 'u');
    return (character) => set.test(character);
  } catch {
    return undefined;
  }
}

/** All characters from one code point to another, both included. */
export function characterRange(from: number, to: number): CharacterClass {
  return (character) => {
    const code = character.codePointAt(0) ?? -1;
    return from <= code && code <= to;
  };
}

/** A class that also holds the other case of each of its characters. */
export function caseless(inside: CharacterClass): CharacterClass {
  return (character) =>
    inside(character) || inside(character.toLowerCase()) || inside(character.toUpperCase());
}
