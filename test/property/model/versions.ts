import { isActivity, type Block, type BlockOf, type Handler, type Version } from './block.js';

/** Whether a version has it. */
export function isIn(version: Version, { only }: Pick<Handler, 'only'>): boolean {
  return only === null || only === version;
}

/** The parts of a sequence in a version, in their order there. */
export function partsIn(version: Version, { parts, turns }: BlockOf<'sequence'>): readonly Block[] {
  const own = parts.filter((part) => !isActivity(part) || isIn(version, part));
  return turns && version === 2 ? own.toReversed() : own;
}

/** The parts of a sequence that every version has, in each order that they have there. */
export function lastingOrders({
  parts,
  turns,
}: BlockOf<'sequence'>): readonly (readonly Block[])[] {
  const lasting = parts.filter((part) => !isActivity(part) || part.only === null);
  return turns ? [lasting, lasting.toReversed()] : [lasting];
}
