import type { Key } from '@minhbach/runtime';
import { WebhookDeliveries, type WebhookDelivery } from '@minhbach/webhooks';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { invalid, notFound } from '../problems/problem.js';
import {
  DeliveriesQuery,
  WebhookDeliveryDto,
  WebhookDeliveryListDto,
  SentAgainDto,
} from './webhook-delivery.dto.js';

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** What was sent to a system outside, each with its attempts, and what was given up. */
@ApiTags('operations')
@Controller('webhooks')
export class DeliveriesController {
  constructor(private readonly deliveries: WebhookDeliveries) {}

  @Get(':key/deliveries')
  @Access('webhook.manage')
  @ApiOperation({ summary: 'Events for one receiver with their attempts, the newest first' })
  @ApiOkResponse({ type: WebhookDeliveryListDto })
  async list(
    @KeyParam() key: Key,
    @Query() { state, after, limit }: DeliveriesQuery,
  ): Promise<WebhookDeliveryListDto> {
    if (after !== undefined && !uuid.test(after)) {
      throw invalid([{ pointer: '/after', code: 'invalid-cursor' }]);
    }
    const filter = { subscriptionKey: String(key), state, after, limit };
    const found = await this.deliveries.list(filter);
    const items = found.slice(0, limit).map(deliveryDto);
    return { items, next: found.length > limit ? (items.at(-1)?.eventId ?? null) : null };
  }

  @Post(':key/deliveries/:event/resending')
  @HttpCode(204)
  @Access('webhook.manage')
  @ApiOperation({ summary: 'Send an event once more that arrived or was given up, by the same id' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ description: 'There is no such event, or it is on its way.' })
  async sendAgain(@KeyParam() key: Key, @Param('event') event: string): Promise<void> {
    const isSent = uuid.test(event) && (await this.deliveries.sendAgain(String(key), event));
    if (!isSent) throw notFound();
  }

  @Post(':key/dead-letters/resending')
  @HttpCode(200)
  @Access('webhook.manage')
  @ApiOperation({ summary: 'Send everything once more that was given up' })
  @ApiOkResponse({ type: SentAgainDto })
  async sendDeadAgain(@KeyParam() key: Key): Promise<SentAgainDto> {
    return { count: await this.deliveries.sendDeadAgain(String(key)) };
  }
}

function deliveryDto({
  occurredAt,
  dueAt,
  attempts,
  ...rest
}: WebhookDelivery): WebhookDeliveryDto {
  return {
    ...rest,
    occurredAt: occurredAt.toISOString(),
    nextAttemptAt: dueAt?.toISOString() ?? null,
    attempts: attempts.map(({ at, ...attempt }) => ({
      ...attempt,
      at: new Date(at).toISOString(),
    })),
  };
}
