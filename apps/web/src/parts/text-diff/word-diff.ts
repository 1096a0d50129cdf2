/** A stretch of text that both versions have, or only one of them. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** As many comparisons are made at once; above it whole lines are compared, then whole texts. */
const MOST_CELLS = 1_000_000;

/** What changed between two texts: by words, or by lines where there are very many words. */
export function wordDiff(before: string, after: string): Piece[] {
  const byWords = compare(before.split(/(?<=\s)/), after.split(/(?<=\s)/));
  return (
    byWords ?? compare(before.split(/(?<=\n)/), after.split(/(?<=\n)/)) ?? replaced(before, after)
  );
}

function replaced(before: string, after: string): Piece[] {
  return joined([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]);
}

/** Null when it would take too long. */
function compare(before: readonly string[], after: readonly string[]): Piece[] | null {
  const head = commonStart(before, after);
  const tail = commonStart(before.slice(head).reverse(), after.slice(head).reverse());
  const from = before.slice(head, before.length - tail);
  const to = after.slice(head, after.length - tail);
  if (from.length * to.length > MOST_CELLS) return null;
  return joined([
    { kind: 'same', text: before.slice(0, head).join('') },
    ...middle(from, to),
    { kind: 'same', text: before.slice(before.length - tail).join('') },
  ]);
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((token, index) => token !== other[index]);
  return differs === -1 ? one.length : differs;
}

/** Keeps the longest common subsequence; what is taken out comes before what takes its place. */
function middle(from: readonly string[], to: readonly string[]): Piece[] {
  const lengths = commonLengths(from, to);
  const width = to.length + 1;
  const longest = (row: number, column: number) => lengths[row * width + column] ?? 0;
  const pieces: Piece[] = [];
  let [row, column] = [0, 0];
  while (row < from.length || column < to.length) {
    const [old = '', fresh = ''] = [from[row], to[column]];
    if (row < from.length && column < to.length && old === fresh) {
      pieces.push({ kind: 'same', text: old });
      row += 1;
      column += 1;
    } else if (row < from.length && longest(row + 1, column) >= longest(row, column + 1)) {
      pieces.push({ kind: 'removed', text: old });
      row += 1;
    } else {
      pieces.push({ kind: 'added', text: fresh });
      column += 1;
    }
  }
  return pieces;
}

/** Of each pair of places the length of what is common from there on, row by row. */
function commonLengths(from: readonly string[], to: readonly string[]): Uint32Array {
  const width = to.length + 1;
  const lengths = new Uint32Array((from.length + 1) * width);
  for (let row = from.length - 1; row >= 0; row -= 1) {
    for (let column = to.length - 1; column >= 0; column -= 1) {
      const below = lengths[(row + 1) * width + column] ?? 0;
      const beside = lengths[row * width + column + 1] ?? 0;
      const both = (lengths[(row + 1) * width + column + 1] ?? 0) + 1;
      lengths[row * width + column] = from[row] === to[column] ? both : Math.max(below, beside);
    }
  }
  return lengths;
}

/** Neighbours of one kind are one piece. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces.filter(({ text }) => text !== '')) {
    const last = result.at(-1);
    if (last?.kind === piece.kind) result.splice(-1, 1, { ...last, text: last.text + piece.text });
    else result.push(piece);
  }
  return result;
}
