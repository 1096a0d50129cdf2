import { NotificationsModule } from '@minhbach/notifications';
import { Module, type DynamicModule } from '@nestjs/common';
import { DeliveryClaims } from './delivery-claims.js';
import { DeliveryOutcomes } from './delivery-outcomes.js';
import { WebhookCourier } from './webhook-courier.service.js';
import { WebhookDeliveries } from './webhook-deliveries.service.js';
import { WebhookHosts } from './webhook-hosts.js';
import { WebhookKeeping } from './webhook-keeping.js';
import { WEBHOOK_OPTIONS, type WebhookOptions } from './webhook-options.js';
import { WebhookPulse } from './webhook-pulse.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { WebhookSender } from './webhook-sender.js';
import { WebhookSubscriptions } from './webhook-subscriptions.service.js';

const told = [
  WebhookSubscriptions,
  WebhookDeliveries,
  WebhookCourier,
  WebhookKeeping,
  WebhookPulse,
];

/** Who is told of events, and the bringing of them; whoever only announces does without it. */
@Module({})
export class WebhooksModule {
  static forRoot(options: WebhookOptions): DynamicModule {
    return {
      module: WebhooksModule,
      imports: [NotificationsModule],
      providers: [
        { provide: WEBHOOK_OPTIONS, useValue: options },
        ...[WebhookHosts, WebhookSecrets, WebhookSender, DeliveryClaims, DeliveryOutcomes],
        ...told,
      ],
      exports: told,
    };
  }
}
