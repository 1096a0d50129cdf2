import type { SignedInPerson } from '@minhbach/identity';
import { Corrections, RequestService } from '@minhbach/requests';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import {
  CorrectionDto,
  ExtensionProposalDto,
  RequestActDto,
  SupplementDto,
  SurveyDto,
  WithdrawalDto,
} from './request-acts.dto.js';
import { RequestActs } from './request-acts.service.js';

/** What people do with a request outside of their task lists. */
@ApiTags('requests')
@ApiConflictResponse({ description: 'Not in the state in which the request is.' })
@Controller('requests/:key')
export class RequestActsController {
  constructor(
    private readonly requests: RequestService,
    private readonly corrections: Corrections,
    private readonly acts: RequestActs,
  ) {}

  @Post('withdrawal')
  @HttpCode(200)
  @Access('request.withdraw')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Withdraw my request' })
  @ApiOkResponse({ type: RequestActDto })
  async withdraw(
    @KeyParam() key: Key,
    @Body() { reason }: WithdrawalDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<RequestActDto> {
    return this.acts.act(call, key, person, 'request.withdraw', async (after) =>
      this.requests.withdraw(String(key), reason, person, after),
    );
  }

  @Post('extension')
  @HttpCode(200)
  @Access('request.propose-extension')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Propose the one extension that the law allows' })
  @ApiOkResponse({ type: RequestActDto })
  async proposeExtension(
    @KeyParam() key: Key,
    @Body() { ground, reason, days: value }: ExtensionProposalDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<RequestActDto> {
    return this.acts.act(call, key, person, 'request.propose-extension', async (after) =>
      this.requests.proposeExtension(String(key), { ground, reason, value }, person, after),
    );
  }

  @Post('supplement')
  @HttpCode(200)
  @Access('request.supplement')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Add what the agency asked for' })
  @ApiOkResponse({ type: RequestActDto })
  async supplement(
    @KeyParam() key: Key,
    @Body() { answer, contact, files }: SupplementDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<RequestActDto> {
    const supplement = {
      answer,
      ...(files && { files }),
      ...(contact && { contact: Object.assign({}, contact) }),
    };
    return this.acts.act(call, key, person, 'request.supplement', async (after) =>
      this.requests.supplement(String(key), supplement, person, after),
    );
  }

  @Post('correction')
  @HttpCode(200)
  @Access('request.correct')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Say that what was given is wrong or incomplete: a request of its own' })
  @ApiOkResponse({ type: RequestActDto })
  async correct(
    @KeyParam() key: Key,
    @Body() { reason, items }: CorrectionDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<RequestActDto> {
    const positions = items.map(({ position }) => position);
    return this.acts.act(call, key, person, 'request.correct', async (after) =>
      this.corrections.ask(String(key), { reason, positions }, person, after),
    );
  }

  @Post('survey')
  @HttpCode(200)
  @Access('request.answer-survey')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Say how it went: the requester is the second witness' })
  @ApiOkResponse({ type: RequestActDto })
  async answerSurvey(
    @KeyParam() key: Key,
    @Body() { received, relationshipNeeded, ease }: SurveyDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<RequestActDto> {
    const answers = { received, relationshipNeeded, ease };
    return this.acts.act(call, key, person, 'request.answer-survey', async (after) =>
      this.requests.answerSurvey(String(key), answers, person, after),
    );
  }
}
