import type { SignedInPerson } from '@minhbach/identity';
import { Deliveries } from '@minhbach/requests';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { DeliveryReportDto } from './deliveries.dto.js';
import { RequestActDto } from './request-acts.dto.js';
import { RequestActs } from './request-acts.service.js';

@ApiTags('requests')
@Controller('requests/:key')
export class DeliveriesController {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly acts: RequestActs,
  ) {}

  @Post('delivery-report')
  @HttpCode(200)
  @Access('request.report-delivery')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Record that an answer sent by post or e-mail arrived, or came back' })
  @ApiOkResponse({ type: RequestActDto })
  @ApiConflictResponse({ description: 'Not in the state in which the request is.' })
  async report(
    @KeyParam() key: Key,
    @Body() { outcome, on, reason }: DeliveryReportDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<RequestActDto> {
    return this.acts.act(call, key, person, 'request.report-delivery', async (after) =>
      this.deliveries.report(String(key), { outcome, on, reason }, person, after),
    );
  }
}
