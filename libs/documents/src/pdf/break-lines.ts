/** A piece that is never torn, and whether a space stands before it. */
interface Piece {
  readonly text: string;
  readonly spaced: boolean;
}

/**
 * Breaks a text into lines that fit. Lines end at spaces only: `104/2016/QH13` stays whole, which Unicode's rules
 * would tear at the slash. A word that is longer than a line, such as an address, is broken behind a slash or
 * hyphen, else between any two letters. Widths are in the unit of `measure`.
 */
export function breakLines(
  text: string,
  { first, others }: { readonly first: number; readonly others: number },
  measure: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { text: piece, spaced } of piecesOf(text, Math.min(first, others), measure)) {
    const longer = line === '' ? piece : `${line}${spaced ? ' ' : ''}${piece}`;
    if (line !== '' && measure(longer) > (lines.length === 0 ? first : others)) {
      lines.push(line);
      line = piece;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

function piecesOf(text: string, room: number, measure: (text: string) => number): Piece[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.flatMap((word) =>
    tearIfNeeded(word, room, measure).map((piece, index) => ({ text: piece, spaced: index === 0 })),
  );
}

function tearIfNeeded(word: string, room: number, measure: (text: string) => number): string[] {
  if (measure(word) <= room) return [word];
  const parts = word.split(/(?<=[/-])/);
  return parts.flatMap((part) => (measure(part) <= room ? [part] : lettersOf(part)));
}

function lettersOf(word: string): string[] {
  return [...new Intl.Segmenter('vi').segment(word)].map(({ segment }) => segment);
}
