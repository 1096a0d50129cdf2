import { ReplySweeper } from '@minhbach/runtime';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Rounds } from './rounds.js';
import { WORKER_OPTIONS, type WorkerOptions } from './worker-options.js';

const everyMs = 6 * 3_600_000;
/** Long after anybody who got no answer has given up or tried again. */
const keptForDays = 30;

/** Forgets the replies of calls with an Idempotency-Key that are too old to come again. */
@Injectable()
export class ReplyLoop implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(ReplyLoop.name);
  private readonly rounds = new Rounds(
    () => this.sweepOnce(),
    () => everyMs,
  );

  constructor(
    private readonly sweeper: ReplySweeper,
    @Inject(WORKER_OPTIONS) private readonly options: WorkerOptions,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.begin();
  }

  async onModuleDestroy(): Promise<void> {
    await this.rounds.stop();
  }

  private async sweepOnce(): Promise<void> {
    try {
      await this.sweeper.sweep(this.options.keepRepliesDays ?? keptForDays);
    } catch (error) {
      this.logger.error(`old replies are still there; they are swept later: ${String(error)}`);
    }
  }
}
