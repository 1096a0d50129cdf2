import { Digests, MailSender } from '@minhbach/notifications';
import { Injectable } from '@nestjs/common';
import { BackgroundLoop } from './background-loop.js';

const intervalMs = 5_000;
const forgetEveryMs = 3_600_000;

/**
 * Looks every few seconds for mails to send. No bell rings for them: nobody waits for a mail as he waits for the
 * next task. When it stops, it takes no more mails and waits for those in hand.
 */
@Injectable()
export class MailLoop extends BackgroundLoop {
  constructor(digests: Digests, sender: MailSender) {
    super();
    const sending = this.repeat(intervalMs, 'the look for mails failed', async () => {
      await digests.makeDue();
      while (!sending.isStopped && (await sender.sendSome()) > 0);
    });
    this.repeat(forgetEveryMs, 'old mails are still there; they are forgotten later', async () =>
      sender.forgetOld(),
    );
  }
}
