import { AgencyRegistry } from '@minhbach/agencies';
import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import type { SignedInPerson } from '@minhbach/identity';
import { AgencyReorganisation } from '@minhbach/requests';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
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
import { batchDto } from '../operations/batch-action.js';
import { BatchDto } from '../operations/batch.dto.js';
import {
  RecordedSuccessionDto,
  SuccessionPreviewDto,
  SuccessionRecordedDto,
} from './recorded-succession.dto.js';
import { SuccessionPlanDto } from './succession.dto.js';
import { planOf, previewDto, recordedDto } from './succession-view.js';

@ApiTags('agencies')
@Controller('agency-successions')
export class SuccessionsController {
  constructor(
    private readonly reorganisation: AgencyReorganisation,
    private readonly agencies: AgencyRegistry,
    private readonly clock: Clock,
    private readonly idempotency: Idempotency,
  ) {}

  @Get()
  @Access('agency.reorganise')
  @ApiOperation({ summary: 'Recorded decisions about agencies, the newest first' })
  @ApiOkResponse({ type: [RecordedSuccessionDto] })
  async list(): Promise<RecordedSuccessionDto[]> {
    const today = await this.today();
    return (await this.reorganisation.list()).map((recorded) => recordedDto(recorded, today));
  }

  @Get(':key')
  @Access('agency.reorganise')
  @ApiOperation({ summary: 'One decision, and how far the open cases have come' })
  @ApiOkResponse({ type: RecordedSuccessionDto })
  @ApiNotFoundResponse()
  async read(@KeyParam() key: Key): Promise<RecordedSuccessionDto> {
    return recordedDto(await this.reorganisation.read(String(key)), await this.today());
  }

  @Post('preview')
  @HttpCode(200)
  @Access('agency.reorganise')
  @ApiOperation({ summary: 'How many open cases would pass to whom; nothing is written' })
  @ApiOkResponse({ type: SuccessionPreviewDto })
  @ApiUnprocessableEntityResponse()
  async preview(@Body() body: SuccessionPlanDto): Promise<SuccessionPreviewDto> {
    const preview = await this.reorganisation.preview(planOf(body));
    const known = await this.agencies.agenciesOn(await this.today());
    return previewDto(preview, body, new Map(known.map((agency) => [agency.code, agency])));
  }

  @Post()
  @Access('agency.reorganise')
  @IdempotencyKey('required')
  @ApiOperation({
    summary: 'Record a decision to establish, merge, split, rename or abolish agencies',
    description: 'The registry answers by its date. It is undone by another decision only.',
  })
  @ApiCreatedResponse({ type: SuccessionRecordedDto })
  @ApiUnprocessableEntityResponse()
  record(
    @Body() body: SuccessionPlanDto,
    @CurrentPerson() { id }: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<SuccessionRecordedDto> {
    return this.idempotency.once<SuccessionRecordedDto>(call, async (remember) =>
      recordedReply(
        await this.reorganisation.record(
          planOf(body),
          id,
          remember && ((tx, decision) => remember(tx, recordedReply(decision))),
        ),
      ),
    );
  }

  @Post(':key/application')
  @Access('agency.reorganise')
  @IdempotencyKey('required')
  @ApiOperation({
    summary: 'Move the open cases to the successors, in the background',
    description: 'Asked for again, it takes those that were left over.',
  })
  @ApiCreatedResponse({ type: BatchDto })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: 'The decision is not in force yet.' })
  apply(
    @KeyParam() key: Key,
    @CurrentPerson() { id }: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<BatchDto> {
    return this.idempotency.once<BatchDto>(call, async (remember) =>
      batchDto(
        await this.reorganisation.apply(
          String(key),
          id,
          remember && ((tx, batch) => remember(tx, batchDto(batch))),
        ),
      ),
    );
  }

  private async today(): Promise<string> {
    return localDateOf(await this.clock.now());
  }
}

function recordedReply({ key }: { readonly key: string }): SuccessionRecordedDto {
  return { key, href: `/api/agency-successions/${key}` };
}
