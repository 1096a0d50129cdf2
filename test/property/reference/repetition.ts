import type { Activity } from '../model/block.js';
import * as ids from '../model/ids.js';
import { keepCompleted } from './compensation.js';
import type { Live } from './live.js';
import type { Done } from './place.js';
import type { World } from './world.js';

/** Runs an activity once, with variables that are its own. */
type RunOnce = (run: Live, ended: Done) => void;

/** Multi-instance: runs one after the other or all at once, until all or enough are over. */
export class Repetition {
  private readonly results: unknown[];
  private begun = 0;
  private completed = 0;
  /** Runs that were taken away by hand: they gave nothing. */
  private gone = 0;

  constructor(
    private readonly world: World,
    private readonly activity: Activity,
    private readonly body: Live,
    private readonly runOnce: RunOnce,
    private readonly done: Done,
  ) {
    this.results = Array.from({ length: this.repeat.count }, () => null);
  }

  open(): void {
    const { world, body } = this;
    const { count, sequential } = this.repeat;
    world.activate(body);
    body.runGone = () => {
      this.gone++;
      this.goOn();
    };
    if (count === 0) this.finish();
    for (let left = sequential ? Math.min(1, count) : count; left > 0; left--) this.begin();
  }

  private begin(): void {
    const { id } = this.activity;
    const number = ++this.begun;
    const run = this.world.create(id, this.body, number);
    if (this.repeat.collect) run.variables.set(ids.resultOf(id), null);
    run.variables.set('loopCounter', number).set(ids.itemOf(id), number);
    this.runOnce(run, () => {
      this.results[number - 1] = run.variables.get(ids.resultOf(id)) ?? null;
      this.completed++;
      const { until } = this.repeat;
      if (until !== null && this.completed >= until) this.finish();
      else this.goOn();
    });
  }

  private goOn(): void {
    const { count, sequential } = this.repeat;
    if (this.completed + this.gone === count) this.finish();
    else if (sequential) this.begin();
  }

  private finish(): void {
    const { world, body, results } = this;
    world.killInside(body);
    if (this.repeat.collect && body.parent)
      world.propagate(body.parent, { [ids.resultsOf(this.activity.id)]: results });
    keepCompleted(body, { undo: null });
    world.finish(body);
    this.done();
  }

  private get repeat() {
    const { id, repeat } = this.activity;
    if (!repeat) throw new Error(`${id} is not repeated`);
    return repeat;
  }
}
