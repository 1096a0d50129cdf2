import type { Activity, Model } from '../model/block.js';
import * as ids from '../model/ids.js';
import type { Events, Run } from './events.js';
import type { Live } from './live.js';
import {
  catcherOf,
  type Done,
  type Place,
  type Scope,
  type Surroundings,
  type Transaction,
} from './place.js';
import { Tokens } from './tokens.js';
import type { Values } from './wait.js';
import type { World } from './world.js';

/** What goes on inside of processes and sub-processes. */
export class Scopes {
  constructor(
    private readonly world: World,
    private readonly events: Events,
    private readonly runBlock: Run,
  ) {}

  /** A start event, the body, and the event sub-processes beside it. */
  scope(
    live: Live,
    { body, beside, events }: Omit<Model, 'starts'>,
    around: Surroundings,
    done: (variables: Values) => void,
    started: Done = () => this.world.pass(ids.startOf(live.id), live),
  ): void {
    const { world } = this;
    const end = (): void => {
      this.events.closeStarts(live, events);
      done({});
    };
    const tokens = new Tokens(live.begin ? 1 : 1 + beside.length, end);
    const scope: Scope = { live, tokens, joins: new Map(), end };
    const own = this.events.openStarts(scope, events, around);
    const inside: Place = { ...around, scope, tokens, catchers: [own, ...around.catchers] };
    if (around.transaction?.place === null) around.transaction.place = inside;
    const ended = (): void => tokens.end();
    const throughEnd = (): void => {
      world.pass(ids.endOf(live.id), live);
      ended();
    };
    const blocks = [body, ...beside.map((each) => each.body)];
    live.inside = {
      place: inside,
      blocks: blocks.map((block) => ({ block, done: block === body ? throughEnd : ended })),
    };
    if (live.begin) {
      live.begin();
      return;
    }
    started();
    this.runBlock(body, inside, throughEnd);
    for (const each of beside) {
      if (each.start !== null) world.pass(each.start, live);
      this.runBlock(each.body, inside, ended);
    }
  }

  /** A sub-process in which a cancel event may end everything. */
  transaction(
    live: Live,
    model: Extract<Activity, { kind: 'scope' }>,
    around: Place,
    done: (variables: Values) => void,
  ): void {
    const transaction: Transaction = {
      place: null,
      hush: () => this.events.closeStarts(live, model.events),
      leave: () => catcherOf(around, 'cancel', '')?.happen(),
    };
    this.scope(live, model, { ...around, transaction }, done);
  }

  call(
    caller: Live,
    activity: Extract<Activity, { kind: 'call' }>,
    place: Place,
    done: (variables: Values) => void,
  ): void {
    const { world } = this;
    const process = world.create(ids.processOf(activity.id), caller);
    const variables = activity.parent
      ? world.visible(caller)
      : Object.fromEntries(caller.variables);
    for (const [name, value] of Object.entries(variables)) process.variables.set(name, value);
    process.isProcess = true;
    world.attempt(
      process,
      () => this.events.check(process, activity.events),
      () => {
        world.activate(process);
        this.scope(process, activity, place, () => {
          const known = Object.fromEntries(process.variables);
          world.finish(process);
          done(activity.outputs.length > 0 || activity.child ? known : {});
        });
      },
    );
  }
}
