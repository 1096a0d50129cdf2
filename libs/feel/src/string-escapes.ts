/** An escape that stands for no character. */
export class EscapeError extends Error {}

const ESCAPES = /\\(?:(["\\nrt'])|u([\da-fA-F]{4})|U([\da-fA-F]{6}))/g;
const CHARACTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/**
 * What the inside of a string literal stands for (DMN 1.5 §10.3.1.2, rule 64): `\u` has four digits and `\U`
 * six; any other `\` is itself, so that patterns can be written plainly. Throws an EscapeError.
 */
export function unescaped(text: string): string {
  return text.replace(ESCAPES, (all: string, simple?: string, unit?: string, point?: string) => {
    if (simple !== undefined) return CHARACTERS[simple] ?? simple;
    if (unit !== undefined) return String.fromCharCode(parseInt(unit, 16));
    const code = parseInt(point ?? '', 16);
    if (code > 0x10ffff) throw new EscapeError(`"${all}" is not a character`);
    return String.fromCodePoint(code);
  });
}
