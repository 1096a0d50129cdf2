import { inSpan, originsOf, type TracedThing } from '@minhbach/tracing';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DeliveryClaims, type ClaimedDelivery } from './delivery-claims.js';
import { DeliveryOutcomes } from './delivery-outcomes.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { WebhookSender } from './webhook-sender.js';

/** To one receiver at the same time, from one process. */
const atOnce = 4;

/**
 * Brings events to their receivers, each in a lane of its own: one who is slow keeps nobody else waiting. An event leaves
 * outside of any transaction: what dies between the sending and its note is sent again when the lease has ended, under
 * the same id.
 */
@Injectable()
export class WebhookCourier {
  private readonly logger = new Logger(WebhookCourier.name);
  private readonly lanes = new Map<string, Promise<void>>();
  private hasStopped = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly claims: DeliveryClaims,
    private readonly outcomes: DeliveryOutcomes,
    private readonly secrets: WebhookSecrets,
    private readonly sender: WebhookSender,
  ) {}

  /** Opens a lane to each receiver for whom something is due and who has none, and waits for none of them. */
  async setOut(): Promise<void> {
    for (const receiver of await this.claims.receivers()) {
      if (this.hasStopped || this.lanes.has(receiver)) continue;
      const lane = this.serve(receiver)
        .catch((error: unknown) => {
          this.logger.error(`events for receiver ${receiver} are tried again: ${String(error)}`);
        })
        .finally(() => this.lanes.delete(receiver));
      this.lanes.set(receiver, lane);
    }
  }

  /** Resolves when nothing is on its way any more. */
  async settled(): Promise<void> {
    await Promise.all(this.lanes.values());
  }

  /** Takes nothing new and waits for what is on its way. */
  async stop(): Promise<void> {
    this.hasStopped = true;
    await this.settled();
  }

  /** Until nothing is due, or nothing of what was sent together arrived: the rest then waits for the next round. */
  private async serve(receiver: string): Promise<void> {
    let hasArrived = true;
    while (hasArrived && !this.hasStopped) {
      const claimed = await this.claims.take(receiver, atOnce);
      const originOf = await originsOf(this.dataSource, claimed, thingOf);
      const arrived = await Promise.all(
        claimed.map((each) =>
          inSpan('webhook POST', spanOf(each, originOf(each)), () => this.bring(each)),
        ),
      );
      hasArrived = arrived.includes(true);
    }
  }

  private async bring(claim: ClaimedDelivery): Promise<boolean> {
    const seconds = Math.floor(claim.claimedAt.getTime() / 1000);
    const result = await this.sender.send(claim, this.secrets.of(claim), seconds);
    const suspended = await this.outcomes.note(claim, result);
    if (suspended !== null) {
      this.logger.error(`receiver ${claim.subscriptionKey} was suspended: ${suspended}`);
    }
    return result.failure === null;
  }
}

function thingOf({ event }: ClaimedDelivery): TracedThing {
  return `event:${event.id}`;
}

function spanOf(delivery: ClaimedDelivery, from: string | null) {
  return {
    kind: 'CLIENT',
    from,
    attributes: {
      'minhbach.event_type': delivery.event.type,
      'minhbach.attempt': delivery.attempt,
    },
  } as const;
}
