import type { SignedInPerson } from '@minhbach/identity';
import { Urgings } from '@minhbach/requests';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import {
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { NewUrgingDto } from './oversight.dto.js';
import { RequestActDto } from './request-acts.dto.js';
import { RequestActs } from './request-acts.service.js';

/** What a supervisor, or the head of the agency, does about a late request. */
@ApiTags('requests')
@Controller('requests/:key')
export class UrgingsController {
  constructor(
    private readonly urgings: Urgings,
    private readonly acts: RequestActs,
  ) {}

  @Post('urgings')
  @HttpCode(200)
  @Access('request.urge')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Urge whoever has a late request, or the head of the agency' })
  @ApiOkResponse({ type: RequestActDto })
  @ApiUnprocessableEntityResponse({ description: 'Not late, or they were urged today.' })
  async urge(
    @KeyParam() key: Key,
    @Body() { level, note }: NewUrgingDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<RequestActDto> {
    return this.acts.act(call, key, person, 'request.urge', async (after) =>
      this.urgings.urge(String(key), { level, note }, person, after),
    );
  }
}
