import { Digests, MailSender } from '@minhbach/notifications';
import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';

const intervalMs = 5_000;

/**
 * Looks every few seconds for mails to send. No bell rings for them: nobody waits for a mail as he waits for the
 * next task.
 */
@Injectable()
export class MailLoop implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(MailLoop.name);
  private timer: NodeJS.Timeout | undefined;
  private look: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly digests: Digests,
    private readonly sender: MailSender,
  ) {}

  onApplicationBootstrap(): void {
    this.begin();
  }

  /** Takes no more mails and waits for those in hand. */
  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.look;
  }

  private begin(): void {
    this.look = this.sendAll().finally(() => {
      if (this.stopped) return;
      this.timer = setTimeout(() => {
        this.begin();
      }, intervalMs);
    });
  }

  private async sendAll(): Promise<void> {
    try {
      await this.digests.makeDue();
      while (!this.stopped && (await this.sender.sendSome()) > 0);
    } catch (error) {
      this.logger.error(`the look for mails failed: ${String(error)}`);
    }
  }
}
