import type { Activity, BlockOf, Undoing } from '../model/block.js';
import { thrownBy } from '../model/ids.js';
import type { Activities } from './activities.js';
import type { Events } from './events.js';
import type { Live } from './live.js';
import type { Done, Place, Scope, Surroundings } from './place.js';
import { Tokens } from './tokens.js';
import type { Values } from './wait.js';
import type { World } from './world.js';

/** An activity that is over and can be undone: by another one, or by undoing what was done inside. */
export interface Completed {
  readonly id: string;
  readonly undo: Activity | null;
  readonly undoing: Undoing | null;
  readonly inner: readonly Completed[];
  /** As they were at the end. */
  readonly variables: Values;
  /** Of a repeated activity: which run it was. */
  readonly run: number | null;
}

/** Remembers what is over, if there is anything to undo. */
export function keepCompleted(
  live: Live,
  { undo, ...more }: { readonly undo: Activity | null; readonly undoing?: Undoing | null },
): void {
  const { id, run, parent } = live;
  // What undoes is itself not undone.
  if (!parent || live.undoes || (run !== null && parent.undoes)) return;
  const undoing = more.undoing ?? null;
  const inner = undo ? [] : live.completed;
  if (!undo && !undoing && inner.length === 0) return;
  const variables = Object.fromEntries(live.variables);
  parent.completed.push({ id, undo, undoing, inner, variables, run });
  // Runs are undone in the order of their numbers, whichever was over first.
  if (run !== null) parent.completed.sort((left, right) => (left.run ?? 0) - (right.run ?? 0));
}

/** What was completed in something that is cut off now; that was not completed itself, so only that is undone. */
function interrupted(live: Live): Completed | null {
  if (live.undoes || live.isProcess) return null;
  const running = [...live.children].flatMap((child) => interrupted(child) ?? []);
  const inner = [...live.completed, ...running];
  if (inner.length === 0) return null;
  const variables = Object.fromEntries(live.variables);
  return { id: live.id, undo: null, undoing: null, inner, variables, run: null };
}

/** Undoes what was done, one after another, the latest first. */
export class Compensation {
  constructor(
    private readonly world: World,
    private readonly events: Events,
    private readonly activities: Activities,
  ) {}

  /** Goes on when all is undone. */
  throw({ id, activity, ends }: BlockOf<'undo'>, place: Place, done: Done): void {
    const { world } = this;
    const { live } = place.scope;
    const thrower = world.enter(thrownBy(id), place);
    world.activate(thrower);
    const around = live.isEventSubProcess && live.parent ? [live.parent] : [];
    const meant = [...around, live].flatMap((scope) => taken(scope, activity));
    this.undoAll(thrower, meant, place, () => {
      world.finish(thrower);
      if (ends) place.tokens.end();
      else done();
    });
  }

  /** Ends all else in the transaction and undoes what was done there; then it is over. */
  cancel(id: string, { transaction }: Place): void {
    if (!transaction?.place) throw new Error(`${id} stands in no transaction`);
    const { world } = this;
    const { place, hush, leave } = transaction;
    const { live, tokens, joins } = place.scope;
    hush();
    for (const child of [...live.children]) {
      const cutOff = interrupted(child);
      world.kill(child);
      if (cutOff) live.completed.push(cutOff);
    }
    tokens.reset();
    joins.clear();
    const thrower = world.enter(thrownBy(id), place);
    world.activate(thrower);
    this.undoAll(thrower, taken(live, null), place, () => {
      world.finish(thrower);
      leave();
    });
  }

  private undoAll(host: Live, all: readonly Completed[], around: Surroundings, done: Done): void {
    host.completed = [...all];
    const next = (): void => {
      const last = host.completed.pop();
      if (last) this.undo(last, host, around, next);
      else done();
    };
    next();
  }

  private undo(
    { undo, undoing, id, inner, variables, run }: Completed,
    host: Live,
    { catchers, transaction }: Surroundings,
    done: Done,
  ): void {
    const { world } = this;
    if (undo) {
      const scope = scopeOf(host, done);
      const { tokens } = scope;
      const own = run === null ? {} : variables;
      this.activities.runWith(own, undo, { scope, tokens, catchers, transaction }, done, true);
      return;
    }
    const again = world.create(id, host);
    for (const [name, value] of Object.entries(variables)) again.variables.set(name, value);
    world.activate(again);
    const end = (): void => {
      world.finish(again);
      done();
    };
    if (!undoing) this.undoAll(again, inner, { catchers, transaction }, end);
    else {
      again.completed = [...inner];
      this.events.eventSubProcess(undoing, scopeOf(again, end), { catchers, transaction }, {});
    }
  }
}

/** Takes what is meant out of what a scope can undo: nothing is undone twice. */
function taken(scope: Live, activity: string | null): readonly Completed[] {
  const isMeant = ({ id }: Completed): boolean => activity === null || id === activity;
  const meant = scope.completed.filter(isMeant);
  scope.completed = scope.completed.filter((each) => !isMeant(each));
  return meant;
}

function scopeOf(live: Live, end: Done): Scope {
  return { live, tokens: new Tokens(1, end), joins: new Map(), end };
}
