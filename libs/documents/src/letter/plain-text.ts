import type { ComposedBar, ComposedBlock, ComposedLetter } from './composed-letter.js';

/** The body alone, as text in paragraphs: for lists, search and programs. */
export function plainBody({ blocks }: ComposedLetter): string {
  const texts = blocks.map((block, index) => {
    const end = index === blocks.length - 1 ? '' : block.type === 'heading' ? '\n' : '\n\n';
    return `${textOf(block)}${end}`;
  });
  return texts.join('');
}

function textOf(block: ComposedBlock): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'list':
      return numbered(block.items).join('\n');
    case 'rows':
      return block.rows.map(({ label, text }) => `${label}: ${text}`.trimEnd()).join('\n');
    case 'table': {
      const titles = block.columns.map(({ title }) => title);
      return [block.caption, ...[titles, ...block.cells].map((row) => row.join(' | '))].join('\n');
    }
    case 'bars':
      return [block.caption, ...block.bars.map(saidBar)].join('\n');
  }
}

/** What a bar says to whoever does not see it. */
export function saidBar({ label, amount }: ComposedBar): string {
  return `${label}: ${String(amount)}`;
}

/** `1. …`, `2. …`. */
export function numbered(items: readonly string[]): string[] {
  return items.map((item, index) => `${String(index + 1)}. ${item}`);
}
