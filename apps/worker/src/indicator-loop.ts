import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { CaseStore } from '@minhbach/indicators';
import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Rounds } from './rounds.js';

const everyMs = 1_000;

/** Keeps what the figures are computed from up to date, so that whoever asks for one finds little left to count. */
@Injectable()
export class IndicatorLoop implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(IndicatorLoop.name);
  private readonly rounds = new Rounds(
    () => this.catchUp(),
    () => everyMs,
  );

  constructor(
    private readonly store: CaseStore,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.begin();
  }

  onModuleDestroy(): Promise<void> {
    return this.rounds.stop();
  }

  private async catchUp(): Promise<void> {
    try {
      await this.store.catchUp(localDateOf(await this.clock.now()));
    } catch (error) {
      this.logger.error(`counting requests for the figures failed: ${String(error)}`);
    }
  }
}
