import type { Block, Handler, Rival } from '../model/block.js';
import {
  conditionOf,
  dueOf,
  messageOf,
  sharedSignal,
  signalOf,
  subProcessOf,
} from '../model/ids.js';
import { keepCompleted } from './compensation.js';
import { isIn } from '../model/versions.js';
import type { Live } from './live.js';
import type { Catcher, Done, Place, Scope, Surroundings } from './place.js';
import { Tokens } from './tokens.js';
import type { Values, Wait } from './wait.js';
import type { World } from './world.js';

export type Run = (block: Block, place: Place, done: Done) => void;

/** Events that are waited for, and what those on a boundary or in a scope set going. */
export class Events {
  constructor(
    private readonly world: World,
    private readonly run: Run,
  ) {}

  /** Waits at an element for a timer, message or signal; whoever may come again stays. */
  await(
    live: Live,
    { id, on }: Pick<Handler | Rival, 'id' | 'on'>,
    staysOn: boolean,
    happen: (variables: Values) => void,
  ): void {
    const { world } = this;
    if (on.type === 'error' || on.type === 'escalation' || on.type === 'cancel') return;
    if (on.type === 'timer') {
      const wait: Wait = world.wait(live, {
        kind: 'timer',
        target: id,
        due: live.enteredAt + on.hours,
        left: on.times === null ? null : on.times - 1,
        happen: () => {
          if (staysOn) turn(wait, on.hours);
          else live.waits.delete(wait);
          happen({});
        },
      });
      return;
    }
    if (on.type === 'date') {
      this.date(live, id, staysOn, happen);
      return;
    }
    const key = on.type === 'message' ? this.keyOf(live, on.key) : null;
    const kind = on.type === 'conditional' ? 'condition' : on.type;
    const names = { message: messageOf, signal: signalOf, condition: conditionOf };
    const isShared = on.type === 'signal' && on.shared;
    const name = isShared ? sharedSignal : names[kind](id);
    const wait = world.wait(live, {
      kind,
      target: id,
      name,
      key,
      happen: (variables) => {
        if (!staysOn) live.waits.delete(wait);
        happen(variables);
      },
    });
  }

  /** Asleep while its variable is null, and after it has fired until that is a later date. */
  private date(
    live: Live,
    id: string,
    staysOn: boolean,
    happen: (variables: Values) => void,
  ): void {
    const wait: Wait = this.world.wait(live, {
      kind: 'timer',
      target: id,
      follows: dueOf(id),
      due: null,
      fired: null,
      happen: () => {
        wait.fired = wait.due;
        if (!staysOn) live.waits.delete(wait);
        happen({});
      },
    });
  }

  private keyOf(live: Live, key: string): string {
    if (key === '"k"') return 'k';
    return String(this.world.evaluate(live, { name: key, plus: 0 }, 'expression-error'));
  }

  /** Whether what events at an element need to wait is there; otherwise a fault. */
  check(live: Live, events: readonly Pick<Handler | Rival, 'on'>[]): void {
    for (const { on } of events) if (on.type === 'message') this.keyOf(live, on.key);
  }

  /** Opens what waits on the boundary of an activity, and tells who catches there. */
  openBoundary(
    live: Live,
    boundary: readonly Handler[],
    place: Place,
    done: Done,
  ): readonly Catcher[] {
    const openings = boundary.map((event) => {
      const happen = (variables: Values): void => {
        if (event.interrupting) this.world.kill(live);
        else place.scope.tokens.more(1);
        this.world.pass(event.id, place.scope.live, variables);
        const beside = { ...place, tokens: place.scope.tokens };
        if (event.interrupting) this.run(event.body, place, done);
        else this.run(event.body, beside, () => place.scope.tokens.end());
      };
      const open = (): void => this.await(live, event, !event.interrupting, happen);
      return { event, open, happen };
    });
    const { world } = this;
    const isThere = (event: Handler): boolean => isIn(world.version, event);
    for (const { event, open } of openings) if (isThere(event)) open();
    live.changed = () => {
      for (const { event, open } of openings) {
        const own = [...live.waits].filter(({ target }) => target === event.id);
        if (!isThere(event)) for (const wait of own) live.waits.delete(wait);
        else if (event.only !== null && live.state === 'active') open();
      }
    };
    return openings.flatMap(({ event, happen }) => catcherOf(event, happen, () => isThere(event)));
  }

  /** Opens what starts the event sub-processes of a scope, and tells who catches there. */
  openStarts(scope: Scope, events: readonly Handler[], outer: Surroundings): readonly Catcher[] {
    return events.flatMap((event) => {
      const happen = (variables: Values): void => {
        if (event.interrupting) {
          this.world.killInside(scope.live);
          this.closeStarts(scope.live, events);
          scope.joins.clear();
          scope.tokens.reset();
        } else scope.tokens.more(1);
        this.eventSubProcess(event, scope, outer, variables);
      };
      this.await(scope.live, event, !event.interrupting, happen);
      return catcherOf(event, happen);
    });
  }

  closeStarts(live: Live, events: readonly Handler[]): void {
    const targets = events.map(({ id }) => id);
    for (const wait of [...live.waits]) if (targets.includes(wait.target)) live.waits.delete(wait);
  }

  eventSubProcess(
    event: Pick<Handler, 'id' | 'body'>,
    around: Scope,
    outer: Surroundings,
    variables: Values,
  ): void {
    const { world } = this;
    const live = world.create(subProcessOf(event.id), around.live);
    live.tokens = around.tokens;
    live.isEventSubProcess = true;
    world.activate(live);
    const end = (): void => {
      keepCompleted(live, { undo: null });
      world.finish(live);
      around.tokens.end();
    };
    const tokens = new Tokens(1, end);
    const scope: Scope = { live, tokens, joins: new Map(), end };
    const place: Place = { ...outer, scope, tokens };
    const done = (): void => tokens.end();
    live.inside = { place, blocks: [{ block: event.body, done }] };
    world.pass(event.id, live, variables);
    this.run(event.body, place, done);
  }
}

/** A cycle goes to its next turn, everything else falls asleep. */
function turn(wait: Wait, hours: number): void {
  const { due, left } = wait;
  const again = typeof left === 'number' && left > 0 && typeof due === 'number';
  wait.due = again ? due + hours : null;
  wait.left = again ? left - 1 : null;
}

function catcherOf(
  { on }: Handler,
  happen: (variables: Values) => void,
  isThere: () => boolean = () => true,
): readonly Catcher[] {
  const catches = { happen: () => happen({}), isThere };
  if (on.type === 'cancel') return [{ ...catches, type: on.type, code: null }];
  if (on.type !== 'error' && on.type !== 'escalation') return [];
  return [{ ...catches, type: on.type, code: on.code }];
}
