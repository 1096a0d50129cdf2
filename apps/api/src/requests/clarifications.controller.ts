import type { SignedInPerson } from '@minhbach/identity';
import { Clarifications, RequestService } from '@minhbach/requests';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { ClarificationAnswerDto, ClarificationQuestionDto } from './clarifications.dto.js';
import { RequestActDto } from './request-acts.dto.js';
import { RequestActs } from './request-acts.service.js';

const usualDays = 5;

/** What the handler wants to know of a valid request, and what the requester says to it. */
@ApiTags('requests')
@ApiConflictResponse({ description: 'Not being handled, or one is open already; none is open.' })
@Controller('requests/:key/clarifications')
export class ClarificationsController {
  constructor(
    private readonly clarifications: Clarifications,
    private readonly requests: RequestService,
    private readonly acts: RequestActs,
  ) {}

  @Post()
  @HttpCode(200)
  @Access('request.ask-clarification')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Ask the requester to make a valid request clear; no deadline moves' })
  @ApiOkResponse({ type: RequestActDto })
  async ask(
    @KeyParam() key: Key,
    @Body() { points, days = usualDays }: ClarificationQuestionDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<RequestActDto> {
    return this.acts.act(call, key, person, 'request.ask-clarification', async (after) =>
      this.clarifications.ask(String(key), { points, days }, person, after),
    );
  }

  @Post('answer')
  @HttpCode(200)
  @Access('request.clarify')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Answer what the handler asked' })
  @ApiOkResponse({ type: RequestActDto })
  async answer(
    @KeyParam() key: Key,
    @Body() { answer, files }: ClarificationAnswerDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<RequestActDto> {
    return this.acts.act(call, key, person, 'request.clarify', async (after) =>
      this.requests.clarify(String(key), { answer, files }, person, after),
    );
  }
}
