import { parseExpression, parseUnaryTests } from 'feelin';

/** A node of the parse tree: the grammar's name for it, its text and its parts. */
export interface SyntaxNode {
  readonly name: string;
  readonly text: string;
  readonly parts: readonly SyntaxNode[];
}

/** Thrown while compiling when the text is not FEEL that may be deployed; the message is for the modeller. */
export class FeelSyntaxError extends Error {}

const MAX_BYTES = 4096;
const MAX_DEPTH = 64;

/**
 * Parses FEEL. `names` are variables whose names hold operators or keywords ("lead-time"), which the grammar
 * (DMN 1.5 §10.3.1.3) can only tell from an expression by knowing them.
 */
export function parse(
  source: string,
  top: 'expression' | 'unary-tests',
  names: readonly string[],
): SyntaxNode {
  refuseLongOrDeep(source);
  const context = Object.fromEntries(names.map((name) => [name, 0]));
  const readable = withListsForRanges(source);
  const tree =
    top === 'expression'
      ? parseExpression(readable, context, undefined)
      : parseUnaryTests(readable, context, undefined);
  return build(tree, source);
}

/**
 * The grammar does not know the type `range<number>` (DMN 1.5 §10.3.1.2, rule 55); as `list <number>` it can read
 * it, and the node's text still says what it was.
 */
function withListsForRanges(source: string): string {
  if (!source.includes('range')) return source;
  return source.replace(/"(?:\\.|[^"\\])*"|\brange(?=\s*<\s*[\w ]+(?:<[\w ]+>)?\s*>)/g, (part) =>
    part === 'range' ? 'list ' : part,
  );
}

/** Parsing time grows with the square of the nesting, so brackets are counted before it. */
function refuseLongOrDeep(source: string): void {
  if (source.trim() === '') throw new FeelSyntaxError('it is empty');
  if (source.length > MAX_BYTES || new TextEncoder().encode(source).length > MAX_BYTES) {
    throw new FeelSyntaxError('it is longer than 4 KB');
  }
  if (/(?:-\s*){65}/.test(source)) throw new FeelSyntaxError('it negates more than 64 times');
  let depth = 0;
  for (const character of source.replace(/"(?:\\.|[^"\\])*"/g, '')) {
    if ('([{'.includes(character)) depth++;
    if (')]}'.includes(character)) depth--;
    if (depth > MAX_DEPTH) throw new FeelSyntaxError('it is nested more than 64 levels deep');
  }
}

interface OpenNode {
  readonly name: string;
  readonly text: string;
  readonly parts: SyntaxNode[];
}

function build(tree: ReturnType<typeof parseExpression>, source: string): SyntaxNode {
  const root: OpenNode = { name: 'Root', text: source, parts: [] };
  const open: OpenNode[] = [root];
  tree.iterate({
    enter({ type, from, to, name }) {
      if (type.isError) throw new FeelSyntaxError(place(source, from, to));
      if (type.isSkipped) return false;
      const node: OpenNode = { name, text: source.slice(from, to), parts: [] };
      open.at(-1)?.parts.push(node);
      open.push(node);
      return true;
    },
    leave({ type }) {
      if (!type.isSkipped) open.pop();
    },
  });
  const top = root.parts[0];
  if (!top) throw new FeelSyntaxError('it is empty');
  return top;
}

function place(source: string, from: number, to: number): string {
  const rest = source.slice(from).trimStart();
  if (rest === '') return 'it ends where something more is expected';
  const found =
    to > from ? source.slice(from, to).trim() : (/^(?:\w+|\S)/u.exec(rest)?.[0] ?? rest);
  const position = source.length - rest.length + 1;
  return `"${found.slice(0, 40)}" is not expected at position ${String(position)}`;
}
