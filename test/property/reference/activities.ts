import type { Activity } from '../model/block.js';
import * as ids from '../model/ids.js';
import { isIn } from '../model/versions.js';
import type { Events } from './events.js';
import { AdHoc } from './ad-hoc.js';
import { keepCompleted } from './compensation.js';
import type { Live } from './live.js';
import type { Done, Place } from './place.js';
import { Repetition } from './repetition.js';
import type { Values } from './wait.js';
import type { Scopes } from './scopes.js';
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
    private readonly scopes: Scopes,
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
        if (activity.isTransaction) this.scopes.transaction(live, activity, place, finish);
        else this.scopes.scope(live, activity, place, finish);
        return;
      case 'adhoc':
        new AdHoc(this.world, this, live, activity, finish).open(place);
        return;
      case 'call':
        this.scopes.call(live, activity, place, finish);
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

  private repeat(activity: Activity, body: Live, place: Place, done: Done): void {
    const single = { ...activity, repeat: null, boundary: [] };
    const runOnce = (run: Live, ended: Done): void =>
      this.prepare(run, single, place, ended, (inside) => this.once(single, run, inside, ended));
    new Repetition(this.world, activity, body, runOnce, done).open();
  }
}
