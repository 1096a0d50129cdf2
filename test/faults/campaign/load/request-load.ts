import { randomUUID } from 'node:crypto';
import { defaultDemoPassword } from '@minhbach/identity';
import { Cast } from '../../../../apps/cli/src/demo/cast.js';
import { Narrator } from '../../../../apps/cli/src/demo/narrator.js';
import { playRequests } from '../../../../apps/cli/src/demo/requests/play-requests.js';
import { RequestPlay } from '../../../../apps/cli/src/demo/requests/request-play.js';
import { drawScenario } from '../../../../apps/cli/src/demo/requests/request-scenario.js';
import type { Stage } from '../../../../apps/cli/src/demo/stage.js';
import { Draw } from '../draw.js';
import type { Ledger } from './ledger.js';
import { SteadyLoad } from './steady-load.js';

const crowd = 6;
/** Calls that are sent twice at the same time, under one Idempotency-Key. */
const doubled = 0.3;
/** Nobody had anything to do for so long: the requests stand still. */
const stallMs = 90_000;

/** Businesses that ask, and officers who answer, one crowd of requests after the other, each to its end. */
export class RequestLoad extends SteadyLoad {
  private readonly stage: Stage;
  private readonly draw: Draw;

  constructor(
    url: string,
    seed: number,
    private readonly ledger: Ledger,
  ) {
    super();
    this.draw = new Draw(seed);
    this.stage = {
      cast: new Cast(url, defaultDemoPassword, { attemptMs: 10_000, callMs: 150_000 }),
      narrator: new Narrator('en', () => undefined),
      concurrency: 6,
      stallMs,
    };
  }

  protected async run(): Promise<void> {
    try {
      while (!this.isStopped) await this.playCrowd();
    } catch (error) {
      this.ledger.wrongs.push(`people could not go on: ${String(error)}`);
    }
  }

  private async playCrowd(): Promise<void> {
    const plays = await Promise.all(Array.from({ length: crowd }, () => this.submit()));
    await playRequests(plays, this.stage, {
      after: (_play, { task }) => {
        this.ledger.tasks.add(task.key);
        return Promise.resolve();
      },
    });
  }

  private async submit(): Promise<RequestPlay> {
    const scenario = drawScenario(() => this.draw.between(0, 999_999) / 1_000_000);
    const callKey = randomUUID();
    const isDoubled = this.draw.happens(doubled);
    const once = () => RequestPlay.submit(this.stage.cast, scenario, callKey);
    const [play, same] = await Promise.all([once(), isDoubled ? once() : null]);
    this.ledger.requests.add(play.key);
    if (same && same.key !== play.key) {
      this.ledger.wrongs.push(`one call became two requests: ${play.key} and ${same.key}`);
    }
    return play;
  }
}
