import {
  goesOn,
  isActivity,
  type Activity,
  type Block,
  type BlockOf,
  type Handler,
  type Version,
} from './block.js';
import { forkOf, joinOf, mergeOf, thrownBy } from './ids.js';
import { partsOf } from './parts.js';
import { isIn, partsIn } from './versions.js';

/** Where a token can be put by hand: the first element of a block, or a join, where it comes by one of its branches. */
export interface Spot {
  readonly elementId: string;
  readonly block: Block;
  readonly branch: number | null;
}

/** The spots in a block: those that its flow leads to, and those inside of the sub-processes there but for some. */
export function spotsIn(
  block: Block,
  version: Version | null = null,
  without: ReadonlySet<string> = new Set(),
): readonly Spot[] {
  const parts = partsInFlow(block, version);
  const inner = isOpen(block) && !without.has(block.id) ? [...parts, block.body] : parts;
  return [...ownSpots(block), ...inner.flatMap((part) => spotsIn(part, version, without))];
}

/** The blocks in a block that its flow leads to without going into a sub-process, in a version or in any. */
export function partsInFlow(block: Block, version: Version | null = null): readonly Block[] {
  if (isActivity(block)) return handlersIn(block, version).map(({ body }) => body);
  if (block.kind !== 'sequence') return partsOf(block);
  const parts = version === null ? block.parts : partsIn(version, block);
  const last = parts.findIndex((part) => !goesOn(part));
  return last === -1 ? parts : parts.slice(0, last + 1);
}

function handlersIn({ boundary }: Activity, version: Version | null): readonly Handler[] {
  return version === null ? boundary : boundary.filter((event) => isIn(version, event));
}

/** Whether it is a sub-process in which something can be begun by hand before it has begun itself. */
export function isOpen(block: Block): block is BlockOf<'scope'> {
  return block.kind === 'scope' && block.repeat === null;
}

function ownSpots(block: Block): readonly Spot[] {
  if (block.kind === 'sequence') return [];
  const own = { elementId: entryOf(block), block, branch: null };
  if (block.kind !== 'parallel' && block.kind !== 'inclusive') return [own];
  if (block.kind === 'parallel' && !goesOn(block)) return [own];
  const joined = block.branches.flatMap((part, branch) =>
    goesOn(part) ? [{ elementId: joinOf(block.id), block, branch }] : [],
  );
  return [own, ...joined];
}

function entryOf(block: Exclude<Block, { kind: 'sequence' }>): string {
  switch (block.kind) {
    case 'parallel':
      return forkOf(block.id);
    case 'loop':
      return mergeOf(block.id);
    case 'link':
      return thrownBy(block.id);
    default:
      return block.id;
  }
}
