import type { Activity, Model } from '../model/block.js';
import * as ids from '../model/ids.js';
import { isIn } from '../model/versions.js';
import type { Events, Run } from './events.js';
import { AdHoc } from './ad-hoc.js';
import { keepCompleted } from './compensation.js';
import type { Live } from './live.js';
import {
  catcherOf,
  type Done,
  type Place,
  type Scope,
  type Surroundings,
  type Transaction,
} from './place.js';
import { Repetition } from './repetition.js';
import { Tokens } from './tokens.js';
import type { Values } from './wait.js';
import type { Work } from './work.js';
import type { World } from './world.js';

/** What an activity says of its next step while it completes. */
interface Ending {
  readonly activity: Activity;
  readonly live: Live;
  readonly done: Done;
}

/** Tasks, sub-processes and call activities: mappings, boundary, repetition, and the work itself. */
export class Activities {
  constructor(
    private readonly world: World,
    private readonly events: Events,
    private readonly work: Work,
    private readonly runBlock: Run,
  ) {}

  run(activity: Activity, place: Place, done: Done): void {
    this.begin(activity, this.world.enter(activity.id, place), place, done);
  }

  /** Runs it with variables of its own; what undoes is not undone. */
  runWith(variables: Values, activity: Activity, place: Place, done: Done, undoes = false): void {
    const live = this.world.enter(activity.id, place);
    live.undoes = undoes;
    for (const [name, value] of Object.entries(variables)) live.variables.set(name, value);
    this.begin(activity, live, place, done);
  }

  /** Runs a sub-process in which something else begins than its start. */
  runInto(begin: (live: Live) => void, activity: Activity, place: Place, done: Done): void {
    const live = this.world.enter(activity.id, place);
    live.begin = () => begin(live);
    this.begin(activity, live, place, done);
  }

  /** What a path does behind the activity, or behind an event on its boundary that has interrupted it. */
  leaving({ id, boundary }: Activity, place: Place, done: Done): Done {
    const merges = (): boolean =>
      boundary.some((event) => event.interrupting && isIn(this.world.version, event));
    return () => {
      if (merges()) this.world.pass(ids.mergeOf(id), place.scope.live);
      done();
    };
  }

  private begin(activity: Activity, live: Live, place: Place, done: Done): void {
    const leave = this.leaving(activity, place, done);
    if (activity.repeat) {
      this.prepare(live, activity, place, leave, (inside) =>
        this.repeat(activity, live, inside, leave),
      );
      return;
    }
    this.prepare(live, activity, place, leave, (inside) =>
      this.once(activity, live, inside, leave),
    );
  }

  /** Maps inputs and opens the boundary; if one of the two cannot be, neither has happened. */
  private prepare(
    live: Live,
    activity: Activity,
    place: Place,
    leave: Done,
    then: (inside: Place) => void,
  ): void {
    this.world.attempt(
      live,
      () => {
        const inputs = activity.repeat ? [] : this.inputsOf(live, activity);
        const before = new Map(live.variables);
        for (const [name, value] of inputs) live.variables.set(name, value);
        this.world.orElse(
          () => this.check(live, activity),
          () => {
            live.variables.clear();
            for (const [name, value] of before) live.variables.set(name, value);
          },
        );
      },
      () => {
        const own = this.events.openBoundary(live, activity.boundary, place, leave);
        then({ ...place, catchers: [own, ...place.catchers] });
      },
    );
  }

  private inputsOf(live: Live, { inputs }: Activity): readonly (readonly [string, unknown])[] {
    return inputs.map(({ target, source }) => [
      target,
      this.world.evaluate(live, source, 'mapping-error'),
    ]);
  }

  /** What the boundary and the work itself need to begin. */
  private check(live: Live, activity: Activity): void {
    this.events.check(live, activity.boundary);
    if (activity.repeat) return;
    if (activity.kind === 'script') this.world.evaluate(live, activity.value, 'expression-error');
    if (activity.kind === 'receive') {
      this.events.check(live, [{ on: { type: 'message', key: activity.key } }]);
    }
    if (activity.kind === 'scope') this.events.check(live, activity.events);
  }

  private once(activity: Activity, live: Live, place: Place, done: Done): void {
    const { world } = this;
    const { id } = activity;
    world.activate(live);
    const ending: Ending = { activity, live, done };
    const finish = (variables: Values): void => this.complete(ending, variables);
    switch (activity.kind) {
      case 'task':
        finish({});
        return;
      case 'script':
        finish({ [ids.resultOf(id)]: world.evaluate(live, activity.value, 'expression-error') });
        return;
      case 'user':
        this.work.task(live, finish);
        return;
      case 'job':
        this.work.job(live, place, finish);
        return;
      case 'receive': {
        const on = { type: 'message', key: activity.key } as const;
        this.events.await(live, { id, on }, false, finish);
        return;
      }
      case 'scope':
        if (activity.isTransaction) this.transaction(live, activity, place, finish);
        else this.scope(live, activity, place, finish);
        return;
      case 'adhoc':
        new AdHoc(this.world, this, live, activity, finish).open(place);
        return;
      case 'call':
        this.call(live, activity, place, finish);
    }
  }

  /** Brings variables in, maps outputs one by one, and leaves. */
  private complete({ activity, live, done }: Ending, variables: Values): void {
    const { world } = this;
    const { outputs } = activity;
    live.state = 'completing';
    if (outputs.length === 0) world.propagate(live, variables);
    else for (const [name, value] of Object.entries(variables)) live.variables.set(name, value);
    const mapFrom = (index: number): void => {
      const mapping = outputs[index];
      if (!mapping) {
        keepCompleted(live, activity);
        world.finish(live);
        done();
        return;
      }
      world.attempt(
        live,
        () => world.evaluate(live, mapping.source, 'mapping-error'),
        (value) => {
          if (live.parent) world.propagate(live.parent, { [mapping.target]: value });
          mapFrom(index + 1);
        },
      );
    };
    mapFrom(0);
  }

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
  private transaction(
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

  private call(
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

  private repeat(activity: Activity, body: Live, place: Place, done: Done): void {
    const single = { ...activity, repeat: null, boundary: [] };
    const runOnce = (run: Live, ended: Done): void =>
      this.prepare(run, single, place, ended, (inside) => this.once(single, run, inside, ended));
    new Repetition(this.world, activity, body, runOnce, done).open();
  }
}
