import { isActivity, type Block, type Handler } from './block.js';

/** The blocks directly inside a block. */
export function partsOf(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'sequence':
      return block.parts;
    case 'choice':
    case 'inclusive':
    case 'parallel':
      return block.branches;
    case 'loop':
      return [block.body];
    case 'race':
      return block.rivals.map(({ body }) => body);
    default:
      return isActivity(block) ? activityParts(block) : [];
  }
}

function activityParts(block: Extract<Block, { boundary: readonly Handler[] }>): readonly Block[] {
  const handlers = block.boundary.map(({ body }) => body);
  if (!('body' in block)) return handlers;
  return [block.body, ...block.events.map(({ body }) => body), ...handlers];
}

/** All blocks of a process, outermost first. */
export function blocksIn(body: Block, events: readonly Handler[]): readonly Block[] {
  const found: Block[] = [];
  const open: Block[] = [body, ...events.map((event) => event.body)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    open.push(...partsOf(next));
  }
  return found;
}
