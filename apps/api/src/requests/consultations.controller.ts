import type { SignedInPerson } from '@minhbach/identity';
import { Consultations } from '@minhbach/requests';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { ConsentQuestionDto, OpinionQuestionDto } from './consultations.dto.js';
import { RequestActDto } from './request-acts.dto.js';
import { RequestActs } from './request-acts.service.js';

const shortest = 3;

/** What a handler asks of others while he works on a request. */
@ApiTags('requests')
@ApiConflictResponse({ description: 'Not classified yet, or signed already.' })
@Controller('requests/:key')
export class ConsultationsController {
  constructor(
    private readonly consultations: Consultations,
    private readonly acts: RequestActs,
  ) {}

  @Post('consultations')
  @HttpCode(200)
  @Access('request.consult')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Ask other agencies or divisions for their opinion' })
  @ApiOkResponse({ type: RequestActDto })
  async askOpinions(
    @KeyParam() key: Key,
    @Body() { units, question, days = shortest }: OpinionQuestionDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<RequestActDto> {
    return this.acts.act(call, key, person, 'request.consult', async (after) =>
      this.consultations.askOpinions(String(key), { units, question, days }, person, after),
    );
  }

  @Post('consents')
  @HttpCode(200)
  @Access('request.consult')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Record that a third party was asked for its consent (form 06)' })
  @ApiOkResponse({ type: RequestActDto })
  async askConsent(
    @KeyParam() key: Key,
    @Body() { party, items, days = shortest }: ConsentQuestionDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<RequestActDto> {
    const positions = items.map(({ position }) => position);
    return this.acts.act(call, key, person, 'request.consult', async (after) =>
      this.consultations.askConsent(String(key), { party, positions, days }, person, after),
    );
  }
}
