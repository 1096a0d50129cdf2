import { goesOn, isActivity, type Activity, type Block } from '../model/block.js';
import { isOpen, partsInFlow, spotsIn, type Spot } from '../model/spots.js';
import type { Activities } from './activities.js';
import type { Run } from './events.js';
import type { Gateways } from './gateways.js';
import type { Live } from './live.js';
import { leaving, type Done, type Place } from './place.js';
import type { Values } from './wait.js';
import type { World } from './world.js';

/** A token that is put somewhere by hand, and the variables that it brings for the activity there. */
export interface Entry {
  readonly spot: Spot;
  readonly variables: Values;
}

/** Goes on in the middle of a block, as if a path had come there; what follows is what follows in the model. */
export class Entering {
  constructor(
    private readonly world: World,
    private readonly activities: Activities,
    private readonly gateways: Gateways,
    private readonly run: Run,
  ) {}

  /** In a scope that goes on already. */
  enterScope({ inside }: Live, entry: Entry): void {
    const found = inside?.blocks.find(({ block }) => has(block, entry.spot));
    if (!inside || !found) throw new Error(`there is no ${entry.spot.elementId} in the scope`);
    this.enter(found.block, entry, inside.place, found.done);
  }

  private enter(block: Block, entry: Entry, around: Place, done: Done): void {
    const { gateways } = this;
    const { spot } = entry;
    if (spot.block === block && spot.branch === null) {
      if (isActivity(block)) this.activities.runWith(entry.variables, block, around, done);
      else this.run(block, around, done);
      return;
    }
    const place = goesOn(block) ? around : leaving(around);
    const parts = partsInFlow(block);
    const branch =
      spot.block === block ? (spot.branch ?? 0) : parts.findIndex((each) => has(each, spot));
    const inner = (inside: Place, then: Done): void => {
      const part = parts[branch];
      if (spot.block === block) then();
      else if (part) this.enter(part, entry, inside, then);
    };
    switch (block.kind) {
      case 'sequence':
        inner(place, () => gateways.sequence(block, place, done, parts[branch]));
        return;
      case 'choice':
      case 'race':
        inner(place, gateways.merging(block.id, place, done));
        return;
      case 'inclusive':
        gateways.round(block.id, 1, place, done, inner);
        return;
      case 'parallel':
        if (goesOn(block)) inner(place, gateways.arrival(block, branch, place, done));
        else inner(place, () => place.tokens.end());
        return;
      case 'loop':
        inner(place, gateways.asking(block, place, done));
        return;
      default:
        if (isActivity(block)) this.enterActivity(block, entry, place, done, branch);
    }
  }

  /** Behind an event on its boundary, or inside of a sub-process that is created for it. */
  private enterActivity(
    activity: Activity,
    entry: Entry,
    place: Place,
    done: Done,
    event: number,
  ): void {
    const handler = activity.boundary[event];
    if (!handler) {
      const begin = (live: Live): void => this.enterScope(live, entry);
      if (isOpen(activity)) this.activities.runInto(begin, activity, place, done);
    } else if (handler.interrupting) {
      this.enter(handler.body, entry, place, this.activities.leaving(activity, place, done));
    } else {
      const { tokens } = place.scope;
      this.enter(handler.body, entry, { ...place, tokens }, () => tokens.end());
    }
  }
}

/** Whether the spot lies in the block. */
export function has(block: Block, spot: Spot): boolean {
  return spotsIn(block).some((each) => each.block === spot.block && each.branch === spot.branch);
}
