import { UnitOfWork, type Transaction } from '@minhbach/database';
import type { Action, SignedInPerson } from '@minhbach/identity';
import { PublishedAnswers } from '@minhbach/requests';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { Idempotency } from '../idempotency/idempotency.service.js';
import { VisibleRequests } from '../requests/visible-requests.service.js';
import {
  PublishAnswerDto,
  PublishedEntryDto,
  WithdrawPublicationDto,
} from './published-answer.dto.js';

/** The agency puts an answer of its own into the public register, and takes it out again. */
@ApiTags('published-answers')
@Controller('requests/:key/publication')
export class PublicationController {
  constructor(
    private readonly answers: PublishedAnswers,
    private readonly visible: VisibleRequests,
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
  ) {}

  @Post()
  @Access('request.publish')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Publish the answer, or some of its items, for everybody' })
  @ApiCreatedResponse({ type: PublishedEntryDto })
  @ApiConflictResponse({ description: 'Not answered yet, or published already.' })
  @ApiUnprocessableEntityResponse({ description: 'Every fault at once, each at its place.' })
  async publish(
    @KeyParam() key: Key,
    @Body() { subject, items, confirmed, redactionNote }: PublishAnswerDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<PublishedEntryDto> {
    const draft = { subject, items, confirmed, redactionNote: redactionNote ?? null };
    return this.once(call, key, person, 'request.publish', async (tx) =>
      this.answers.publish(tx, String(key), draft, person.id),
    );
  }

  @Post('withdrawal')
  @HttpCode(200)
  @Access('request.withdraw-publication')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Take the answer out of the public register' })
  @ApiOkResponse({ type: PublishedEntryDto })
  @ApiConflictResponse({ description: 'It is not in the register.' })
  async withdraw(
    @KeyParam() key: Key,
    @Body() { reason }: WithdrawPublicationDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<PublishedEntryDto> {
    return this.once(call, key, person, 'request.withdraw-publication', async (tx) =>
      this.answers.withdraw(tx, String(key), reason, person.id),
    );
  }

  private async once(
    call: IdempotentCall,
    request: Key,
    person: SignedInPerson,
    action: Action,
    effect: (tx: Transaction) => Promise<string>,
  ): Promise<PublishedEntryDto> {
    return this.idempotency.once<PublishedEntryDto>(call, async (remember) => {
      await this.visible.open(request, person, action);
      return this.work.run(async (tx) => {
        const key = await effect(tx);
        const reply = { key, href: `/api/published-answers/${key}` };
        await remember?.(tx, reply);
        return reply;
      });
    });
  }
}
