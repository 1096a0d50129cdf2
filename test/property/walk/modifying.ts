import type { TriggerBody } from '@minhbach/engine';
import type { Host } from '../hosts/host.js';
import { isActivity } from '../model/block.js';
import { arrivalOf } from '../model/ids.js';
import { plainId } from '../model/renamed.js';
import type { Spot } from '../model/spots.js';
import type { Entry } from '../reference/entering.js';
import type { Live } from '../reference/live.js';
import { isQuiet, mayCome, spotsFor } from '../reference/placing.js';
import type { Reference } from '../reference/reference.js';
import type { Pair } from './pair.js';
import { processOf } from './waits.js';

type Modification = Extract<TriggerBody, { type: 'modify' }>;

const nothing = { type: 'modify', activate: [], terminate: [], move: [] } as const;

/** Takes tokens away and puts them elsewhere by hand. */
export class Modifying {
  constructor(
    private readonly host: Host,
    private readonly reference: Reference,
    private readonly pair: Pair,
  ) {}

  /** One of the modifications that are possible now; a number decides which. */
  async act(how: number): Promise<void> {
    const [kind, rest] = [how % 3, Math.floor(how / 3)];
    if (kind === 0) await this.terminate(rest);
    else if (kind === 1) await this.activate(rest);
    else await this.move(rest);
  }

  private async terminate(how: number): Promise<void> {
    const live = oneOf(this.tokens(), how);
    if (!live) return;
    const from = { elementInstanceKey: await this.pair.keyAt(live.label) };
    await this.pair.twice(`terminate ${live.label}`, { ...nothing, terminate: [from] }, () => {
      this.reference.terminate(live);
    });
  }

  private async activate(how: number): Promise<void> {
    const [which, rest] = [how % 20, Math.floor(how / 20)];
    const scope = oneOf(this.scopes(), which);
    const spot =
      scope &&
      oneOf(
        this.spots(scope).filter((each) => mayCome(scope, each)),
        rest,
      );
    if (!spot) return;
    const entry = entryAt(spot, how);
    const activate = [await this.instruction(scope, entry)];
    const act = `activate ${toldOf(entry)} in ${scope.label}`;
    await this.pair.both(act, { ...nothing, activate }, () => {
      this.reference.activate(scope, entry);
    });
  }

  /** To somewhere in the scope where it is, or in one around. */
  private async move(how: number): Promise<void> {
    const [which, rest] = [how % 20, Math.floor(how / 20)];
    const from = oneOf(this.tokens(), which);
    const scope = oneOf(
      this.scopes().filter((each) => from && isInside(from, each) && isQuiet(from, each)),
      rest,
    );
    const spot =
      scope &&
      from &&
      oneOf(
        this.spots(scope).filter((each) => mayCome(scope, each, from)),
        rest,
      );
    if (!spot) return;
    const entry = entryAt(spot, how);
    const move: Modification['move'] = [
      {
        from: { elementInstanceKey: await this.pair.keyAt(from.label) },
        to: await this.instruction(scope, entry, from),
      },
    ];
    const act = `move ${from.label} to ${toldOf(entry)} in ${scope.label}`;
    await this.pair.twice(act, { ...nothing, move }, () => {
      this.reference.move(from, scope, entry);
    });
  }

  /** A token stays in its process unless an ancestor is named. */
  private async instruction(
    scope: Live,
    { spot, variables }: Entry,
    from: Live = scope,
  ): Promise<Modification['activate'][number]> {
    const { nameOf = plainId } = this.host;
    const { elementId, block, branch } = spot;
    const isNamed = scope.parent !== null || processOf(from) !== scope;
    const flow = branch !== null && 'id' in block ? nameOf(arrivalOf(block.id, branch)) : null;
    return {
      elementId: nameOf(elementId),
      ...(flow !== null && { flowId: flow }),
      ...(isNamed && { ancestorKey: await this.pair.keyAt(scope.label) }),
      ...(Object.keys(variables).length > 0 && {
        variables: [{ scopeId: nameOf(elementId), variables }],
      }),
    };
  }

  /** All but the process as a whole; several that are called alike cannot be told apart. */
  private tokens(): readonly Live[] {
    return this.lives().filter(({ parent }) => parent !== null);
  }

  private spots(scope: Live): readonly Spot[] {
    return spotsFor(scope, this.reference.world.version);
  }

  private scopes(): readonly Live[] {
    return this.lives().filter(({ inside, state }) => inside !== null && state === 'active');
  }

  private lives(): readonly Live[] {
    const { root, status } = this.reference.world;
    if (!root || status !== 'active') return [];
    const all = [...root.all()];
    return all.filter(({ label }) => all.filter((each) => each.label === label).length === 1);
  }
}

function oneOf<T>(all: readonly T[], which: number): T | undefined {
  return all[which % all.length];
}

function isInside({ parent }: Live, scope: Live): boolean {
  return parent !== null && (parent === scope || isInside(parent, scope));
}

/** Only an activity has variables of its own. */
function entryAt(spot: Spot, how: number): Entry {
  const isOwn = spot.branch === null && isActivity(spot.block) && how % 3 === 1;
  return { spot, variables: isOwn ? { by_hand: how % 7 } : {} };
}

function toldOf({ spot: { elementId, branch }, variables }: Entry): string {
  const by = branch === null ? '' : ` by branch ${String(branch)}`;
  return `${elementId}${by} ${JSON.stringify(variables)}`;
}
