import { WebhookCourier, WebhookKeeping } from '@minhbach/webhooks';
import { Injectable } from '@nestjs/common';
import { BackgroundLoop } from './background-loop.js';

const intervalMs = 2_000;
const hourMs = 3_600_000;

/**
 * Looks every few seconds for events to bring, and each hour for those that are old enough to go. When it stops, it waits
 * for what is on its way.
 */
@Injectable()
export class WebhookLoop extends BackgroundLoop {
  constructor(
    private readonly courier: WebhookCourier,
    keeping: WebhookKeeping,
  ) {
    super();
    this.repeat(intervalMs, 'the look for events to send failed', async () => courier.setOut());
    const letting = this.repeat(hourMs, 'letting old events go failed', async () => {
      while (!letting.isStopped && (await keeping.letGo()) > 0);
    });
  }

  override async onModuleDestroy(): Promise<void> {
    await Promise.all([super.onModuleDestroy(), this.courier.stop()]);
  }
}
