import type { Activity, BlockOf } from '../model/block.js';
import { enoughOf } from '../model/ids.js';
import type { Activities } from './activities.js';
import type { Live } from './live.js';
import type { Place } from './place.js';
import { Tokens } from './tokens.js';
import type { Values, Wait } from './wait.js';
import type { World } from './world.js';

/** One execution of an ad-hoc sub-process. */
export class AdHoc {
  private isEnough = false;
  private more: Wait | null = null;

  constructor(
    private readonly world: World,
    private readonly activities: Pick<Activities, 'runWith'>,
    private readonly live: Live,
    private readonly activity: BlockOf<'adhoc'>,
    private readonly finish: (variables: Values) => void,
  ) {}

  /** Begins what is listed, and takes more. */
  open(around: Place): void {
    const { live, activity } = this;
    const tokens = new Tokens(1, () => undefined);
    const scope = { live, tokens, joins: new Map(), end: () => undefined };
    const inside: Place = { ...around, scope, tokens };
    const begin = (id: string, variables: Values): void => {
      const path = activity.paths.find(({ activities: [first] }) => first?.id === id);
      this.go(path?.activities ?? [], inside, variables);
    };
    this.more = this.world.wait(live, {
      kind: 'adhoc',
      target: live.id,
      begins: activity.paths.map(({ activities: [first] }) => String(first?.id)),
      begin,
      happen: () => undefined,
    });
    for (const { isListed, activities } of activity.paths) {
      if (isListed) this.go(activities, inside, {});
    }
  }

  private go([first, ...rest]: readonly Activity[], inside: Place, variables: Values): void {
    if (!first) return;
    const next = (): void => {
      this.go(rest, inside, {});
      this.look();
    };
    this.activities.runWith(variables, first, inside, next);
  }

  /** Something is over: that may be enough, or all that there was. */
  private look(): void {
    const { world, live } = this;
    const { id, until, cancels } = this.activity;
    if (!live.isAlive || live.state !== 'active') return;
    this.isEnough ||= until && world.visible(live)[enoughOf(id)] === 1;
    if (this.isEnough && this.more) live.waits.delete(this.more);
    if (this.isEnough && cancels) world.killInside(live);
    if (live.children.size > 0 || (until && !this.isEnough)) return;
    if (this.more) live.waits.delete(this.more);
    this.finish({});
  }
}
