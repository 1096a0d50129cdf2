import { Digests, MailSender } from '@minhbach/notifications';
import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Rounds } from './rounds.js';

const intervalMs = 5_000;

/**
 * Looks every few seconds for mails to send. No bell rings for them: nobody waits for a mail as he waits for the
 * next task.
 */
@Injectable()
export class MailLoop implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(MailLoop.name);
  private readonly rounds = new Rounds(
    () => this.sendAll(),
    () => intervalMs,
  );

  constructor(
    private readonly digests: Digests,
    private readonly sender: MailSender,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.begin();
  }

  /** Takes no more mails and waits for those in hand. */
  onModuleDestroy(): Promise<void> {
    return this.rounds.stop();
  }

  private async sendAll(): Promise<void> {
    try {
      await this.digests.makeDue();
      while (!this.rounds.isStopped && (await this.sender.sendSome()) > 0);
    } catch (error) {
      this.logger.error(`the look for mails failed: ${String(error)}`);
    }
  }
}
