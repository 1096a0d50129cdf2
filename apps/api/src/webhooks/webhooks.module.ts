import { WebhooksModule, type WebhookOptions } from '@minhbach/webhooks';
import { Module, type DynamicModule } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { DeliveriesController } from './deliveries.controller.js';
import { WebhooksController } from './webhooks.controller.js';

@Module({})
export class WebhooksApiModule {
  static forRoot(options: WebhookOptions): DynamicModule {
    return {
      module: WebhooksApiModule,
      imports: [PeopleModule, WebhooksModule.forRoot(options)],
      controllers: [WebhooksController, DeliveriesController],
    };
  }
}
