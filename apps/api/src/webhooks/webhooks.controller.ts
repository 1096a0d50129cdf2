import type { SignedInPerson } from '@minhbach/identity';
import type { Key } from '@minhbach/runtime';
import { webhookEventTypes, WebhookSubscriptions } from '@minhbach/webhooks';
import { Body, Controller, Delete, Get, Header, HttpCode, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { PersonNames } from '../people/person-names.service.js';
import { notFound } from '../problems/problem.js';
import { webhookDto } from './webhook-view.js';
import { problemOf } from './webhook-problem.js';
import { NewWebhookDto, SecretRotationDto, ToldSecretDto, WebhookListDto } from './webhook.dto.js';

/** Which systems outside are told of what happens. */
@ApiTags('operations')
@Controller('webhooks')
export class WebhooksController {
  constructor(
    private readonly subscriptions: WebhookSubscriptions,
    private readonly names: PersonNames,
  ) {}

  @Get()
  @Access('webhook.manage')
  @ApiOperation({ summary: 'All systems that are told of events, the newest first' })
  @ApiOkResponse({ type: WebhookListDto })
  async list(): Promise<WebhookListDto> {
    const items = await this.subscriptions.list();
    const nameOf = await this.names.of(items.map(({ createdBy }) => createdBy));
    return {
      items: items.map((each) => webhookDto(each, nameOf)),
      hosts: [...this.subscriptions.allowedHosts],
      eventTypes: [...webhookEventTypes],
    };
  }

  // No Idempotency-Key here and for the rotation: its record would keep the secret.
  @Post()
  @Access('webhook.manage')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Tell a system of events; the secret that signs them is told once' })
  @ApiCreatedResponse({ type: ToldSecretDto })
  async create(
    @Body() { name, address, eventTypes, agencyCode }: NewWebhookDto,
    @CurrentPerson() { id: createdBy }: SignedInPerson,
  ): Promise<ToldSecretDto> {
    const told = await this.subscriptions.create({
      ...{ name, address, createdBy },
      eventTypes: eventTypes ?? null,
      agencyCode: agencyCode ?? null,
    });
    if (typeof told === 'string') throw problemOf(told);
    return told;
  }

  @Post(':key/pause')
  @HttpCode(204)
  @Access('webhook.manage')
  @ApiOperation({ summary: 'Send nothing for a while; what happens meanwhile is kept' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ description: 'There is no such receiver, or it is paused already.' })
  async pause(@KeyParam() key: Key, @CurrentPerson() { id }: SignedInPerson): Promise<void> {
    if (!(await this.subscriptions.pause(String(key), id))) throw notFound();
  }

  @Post(':key/resumption')
  @HttpCode(204)
  @Access('webhook.manage')
  @ApiOperation({ summary: 'Go on after a pause or a suspension, with what was kept' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ description: 'There is no such receiver, or it is neither.' })
  async resume(@KeyParam() key: Key): Promise<void> {
    if (!(await this.subscriptions.resume(String(key)))) throw notFound();
  }

  @Post(':key/secret')
  @Access('webhook.manage')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'A new secret, told once; the one before signs too for a while' })
  @ApiCreatedResponse({ type: ToldSecretDto })
  @ApiNotFoundResponse()
  async rotate(@KeyParam() key: Key, @Body() { hours }: SecretRotationDto): Promise<ToldSecretDto> {
    const told = await this.subscriptions.rotate(String(key), hours);
    if (told === null) throw notFound();
    if (told === 'no-key') throw problemOf(told);
    return told;
  }

  @Delete(':key')
  @HttpCode(204)
  @Access('webhook.manage')
  @ApiOperation({ summary: 'Tell it nothing more, also of what waits' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  async end(@KeyParam() key: Key, @CurrentPerson() { id }: SignedInPerson): Promise<void> {
    if (!(await this.subscriptions.end(String(key), id))) throw notFound();
  }
}
