import { Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Rounds } from './rounds.js';

/** What a worker does over and over by itself, from the start of the process until it stops. */
export abstract class BackgroundLoop implements OnApplicationBootstrap, OnModuleDestroy {
  protected readonly logger = new Logger(this.constructor.name);
  private readonly all: Rounds[] = [];

  onApplicationBootstrap(): void {
    for (const rounds of this.all) rounds.begin();
  }

  /** Begins nothing new and waits for what is in hand. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.all.map((rounds) => rounds.stop()));
  }

  /** Does this from the start on, each time so long after the last; what fails is logged and tried again. */
  protected repeat(
    waitMs: number | (() => number),
    failure: string,
    round: () => Promise<void>,
  ): Rounds {
    const guarded = async () => {
      try {
        await round();
      } catch (error) {
        this.logger.error(`${failure}: ${String(error)}`);
      }
    };
    const rounds = new Rounds(guarded, typeof waitMs === 'number' ? () => waitMs : waitMs);
    this.all.push(rounds);
    return rounds;
  }
}
