import { likePatterns, type KnownClient } from '@minhbach/identity';
import { ProcessRuntime, WaitingMessages } from '@minhbach/runtime';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ClientAccess, CurrentClient } from '../../access/client-access.decorator.js';
import { Problem } from '../../problems/problem.js';
import { actorOf, requireReach } from '../client-reach.js';
import { onlyTenant } from '../shared-fields.js';
import { BroadcastSignalDto, CorrelateMessageDto, PublishMessageDto } from './message.dto.js';

/** News from outside, for processes that wait for it or begin with it. */
@ApiExcludeController()
@Controller('v2')
export class MessagesController {
  constructor(
    private readonly runtime: ProcessRuntime,
    private readonly waiting: WaitingMessages,
  ) {}

  @Post('messages/publication')
  @HttpCode(200)
  @ClientAccess('messages:send')
  async publish(
    @Body() { name, correlationKey = '', timeToLive, variables = {} }: PublishMessageDto,
    @CurrentClient() client: KnownClient,
  ) {
    requireReach(client, 'messages', [name]);
    const messageKey = await this.runtime.publishMessage({
      ...{ name, correlationKey, variables, actor: actorOf(client) },
      ...(timeToLive && { timeToLiveMs: timeToLive }),
    });
    return { messageKey: String(messageKey), tenantId: onlyTenant };
  }

  @Post('messages/correlation')
  @HttpCode(200)
  @ClientAccess('messages:send')
  async correlate(
    @Body() { name, correlationKey = '', variables = {} }: CorrelateMessageDto,
    @CurrentClient() client: KnownClient,
  ) {
    requireReach(client, 'messages', [name]);
    const reach = likePatterns(client.processes);
    const rootKey = await this.waiting.oldest(name, correlationKey, reach);
    if (rootKey === null)
      throw new Problem(404, 'nobody-waits', 'No instance waits for this message.');
    const message = { name, correlationKey, variables, actor: actorOf(client) };
    await this.runtime.correlate({ rootKey, ...message });
    return {
      // It went straight to whoever waited and is kept nowhere: the instance's key stands for its own.
      messageKey: String(rootKey),
      processInstanceKey: String(rootKey),
      tenantId: onlyTenant,
    };
  }

  @Post('signals/broadcast')
  @HttpCode(200)
  @ClientAccess('messages:send')
  async broadcast(
    @Body() { signalName: name, variables = {} }: BroadcastSignalDto,
    @CurrentClient() client: KnownClient,
  ) {
    requireReach(client, 'messages', [name]);
    const actor = actorOf(client);
    const signalKey = await this.runtime.broadcastSignal({ name, variables, actor });
    return { signalKey: String(signalKey), tenantId: onlyTenant };
  }
}
