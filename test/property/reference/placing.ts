import { partsInFlow, spotsIn, type Spot } from '../model/spots.js';
import type { Block, Version } from '../model/block.js';
import { has } from './entering.js';
import type { Live } from './live.js';

/** The spots in a scope where a token can be put by hand, in sub-processes too that are not there yet. */
export function spotsFor(scope: Live, version: Version): readonly Spot[] {
  const [, ...inside] = scope.all();
  const open = new Set(inside.map(({ id }) => id));
  return (scope.inside?.blocks ?? []).flatMap(({ block }) => spotsIn(block, version, open));
}

/** Whether only one token is on its way where an inclusive join would wait for it. */
export function mayCome(scope: Live, spot: Spot, from?: Live): boolean {
  if (from?.parent === scope && scope.children.size === 1) return true;
  const found = scope.inside?.blocks.find(({ block }) => has(block, spot));
  return found !== undefined && !holdsInclusive(found.block);
}

function holdsInclusive(block: Block): boolean {
  return block.kind === 'inclusive' || partsInFlow(block).some(holdsInclusive);
}

/** Whether nothing else in a scope moves when the token is taken away from somewhere inside. */
export function isQuiet({ parent, tokens }: Live, scope: Live): boolean {
  if (!parent || parent.runGone) return false;
  const isLast = parent.children.size === 1;
  const isFree = isLast || tokens === null || tokens === parent.inside?.place.tokens;
  return isFree && (!isLast || parent === scope || isQuiet(parent, scope));
}
