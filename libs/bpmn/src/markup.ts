interface Markup {
  readonly kind: 'open' | 'empty' | 'close' | 'declaration' | 'unclosed';
  /** Offset of its `<`. */
  readonly at: number;
  readonly text: string;
}

const OPAQUE: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/**
 * Tags and declarations of an XML text in document order, without building a tree: cheap enough to refuse
 * a hostile file before a parser sees it. Comments, CDATA and processing instructions are passed over.
 */
export function* scanMarkup(xml: string): Generator<Markup> {
  let at = xml.indexOf('<');
  while (at >= 0) {
    const end = endOfMarkup(xml, at);
    if (end < 0) {
      yield { kind: 'unclosed', at, text: '' };
      return;
    }
    if (!isOpaque(xml, at)) {
      const text = xml.slice(at, end);
      yield { kind: kindOf(text), at, text };
    }
    at = xml.indexOf('<', end);
  }
}

/** The text without comments, CDATA and processing instructions; in linear time, whatever the text. */
export function withoutOpaque(xml: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', Math.max(at + 1, from))) {
    if (!isOpaque(xml, at)) continue;
    kept.push(xml.slice(from, at));
    const end = endOfMarkup(xml, at);
    if (end < 0) return kept.join('');
    from = end;
  }
  return kept.join('') + xml.slice(from);
}

export function tagName(tag: string): string {
  return /^<\/?([^\s/>]*)/.exec(tag)?.[1] ?? '';
}

/** Whether an element of that name, directly inside the definitions, holds the picture (BPMN §12). */
export function isDiagram(name: string): boolean {
  return /^(?:[^:]+:)?BPMNDiagram$/.test(name);
}

/**
 * The text with its pictures cut out and all line numbers kept. Shapes and edges are nine tenths of a file and
 * nothing of them is executed.
 */
export function withoutDiagrams(xml: string): string {
  const kept: string[] = [];
  const open: string[] = [];
  let from = 0;
  for (const { kind, at, text } of scanMarkup(xml)) {
    if (kind === 'open' && open.push(tagName(text)) === 2 && isDiagram(tagName(text))) {
      kept.push(xml.slice(from, at));
      from = xml.length;
    }
    if (kind !== 'close') continue;
    if (open.length === 2 && from === xml.length) {
      const end = at + text.length;
      const lines = xml.slice(0, end).split('\n').length - kept.join('').split('\n').length;
      kept.push('\n'.repeat(lines));
      from = end;
    }
    open.pop();
  }
  return kept.join('') + xml.slice(from);
}

function isOpaque(xml: string, at: number): boolean {
  return OPAQUE.some(([start]) => xml.startsWith(start, at));
}

function endOfMarkup(xml: string, at: number): number {
  for (const [start, end] of OPAQUE) {
    if (!xml.startsWith(start, at)) continue;
    const found = xml.indexOf(end, at + start.length);
    return found < 0 ? -1 : found + end.length;
  }
  return endOfTag(xml, at);
}

/** A `>` inside a quoted attribute value does not end the tag. */
function endOfTag(xml: string, at: number): number {
  let quote = '';
  for (let i = at; i < xml.length; i++) {
    const character = xml[i] ?? '';
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return i + 1;
  }
  return -1;
}

function kindOf(tag: string): Markup['kind'] {
  if (tag.startsWith('<!')) return 'declaration';
  if (tag.startsWith('</')) return 'close';
  return tag.endsWith('/>') ? 'empty' : 'open';
}

/** Id of the innermost element with an id that covers the given place (both counted from 0). */
export function idAt(xml: string, line: number, column: number): string | undefined {
  const offset = offsetOf(xml, line, column);
  const open: (string | undefined)[] = [];
  for (const { kind, at, text } of scanMarkup(xml)) {
    if (at > offset) break;
    if (kind === 'close') open.pop();
    const id = /\sid\s*=\s*["']([^"']*)["']/.exec(text)?.[1];
    if (kind === 'open') open.push(id);
    if (kind === 'empty' && at === offset && id) return id;
  }
  return open.findLast(Boolean);
}

function offsetOf(xml: string, line: number, column: number): number {
  let start = 0;
  for (let i = 0; i < line; i++) start = xml.indexOf('\n', start) + 1;
  return start + column;
}
