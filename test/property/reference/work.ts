import { catcherOf, type Place } from './place.js';
import type { Live } from './live.js';
import type { Values, Wait } from './wait.js';
import type { World } from './world.js';

/** What people and workers do. */
export class Work {
  constructor(private readonly world: World) {}

  /** A person's task. */
  task(live: Live, done: (variables: Values) => void, ways: readonly number[] = [0]): void {
    const wait: Wait = this.world.wait(live, {
      kind: 'task',
      target: live.id,
      assignee: null,
      ways,
      happen: (variables) => {
        live.waits.delete(wait);
        done(variables);
      },
    });
  }

  job(live: Live, place: Place, done: (variables: Values) => void): void {
    const job: Wait = this.world.wait(live, {
      kind: 'job',
      target: live.id,
      retries: 3,
      happen: (variables) => {
        live.waits.delete(job);
        for (const wait of live.waits) if (wait.job === job) live.waits.delete(wait);
        done(variables);
      },
      fail: (code) => {
        const catcher = catcherOf(place, 'error', code);
        if (catcher) catcher.happen();
        else this.stop(job, 'unhandled-error');
      },
    });
  }

  /** A job has no tries left: a person must give it new ones. */
  stop(job: Wait, code: string): void {
    job.retries = 0;
    const incident: Wait = this.world.wait(job.live, {
      kind: 'incident',
      target: code,
      job,
      happen: () => {
        job.live.waits.delete(incident);
        job.retries = 1;
      },
    });
  }

  /** A person's task without mappings. */
  asked(
    id: string,
    place: Place,
    done: (variables: Values) => void,
    ways?: readonly number[],
  ): void {
    const live = this.world.enter(id, place);
    this.world.activate(live);
    this.task(
      live,
      (variables) => {
        this.world.propagate(live, variables);
        this.world.finish(live);
        done(variables);
      },
      ways,
    );
  }
}
