import { PublicRegister } from '@minhbach/requests';
import type { Key } from '@minhbach/runtime';
import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import {
  ApiGoneResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiTooManyRequestsResponse,
} from '@nestjs/swagger';
import { Public } from '../access/access.decorator.js';
import { AddressLimitGuard } from '../access/address-limit.guard.js';
import { KeyParam } from '../boundary/key-param.js';
import { AgencyNames } from './agency-names.service.js';
import {
  PublishedAnswerDto,
  PublishedAnswerPageDto,
  RegisterQuery,
  SuggestionListDto,
  SuggestionsQuery,
} from './published-answer.dto.js';
import {
  publishedAnswerDto,
  standing,
  suggestionDto,
  summaryDto,
} from './published-answer-view.js';

const suggestionsShown = 5;

/** The public register of answers: for everybody, without a session. */
@ApiTags('published-answers')
@ApiTooManyRequestsResponse({ description: 'More than 60 calls in ten seconds from one address.' })
@UseGuards(AddressLimitGuard)
@Controller('published-answers')
export class PublishedAnswersController {
  constructor(
    private readonly register: PublicRegister,
    private readonly agencies: AgencyNames,
  ) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'Published answers, the best match or the newest first' })
  @ApiOkResponse({ type: PublishedAnswerPageDto })
  async list(
    @Query() { text, agency: agencyCode, year, limit, after }: RegisterQuery,
  ): Promise<PublishedAnswerPageDto> {
    const { items, next } = await this.register.list({ text, agencyCode, year, limit, after });
    const agencyOf = await this.agencies.of(items.map((entry) => entry.agencyCode));
    return { items: items.map((entry) => summaryDto(entry, agencyOf)), next };
  }

  @Get('suggestions')
  @Public()
  @ApiOperation({ summary: 'Published answers like a text that is being written' })
  @ApiOkResponse({ type: SuggestionListDto })
  async suggestions(@Query() { text }: SuggestionsQuery): Promise<SuggestionListDto> {
    const entries = await this.register.similarTo(text, suggestionsShown);
    const agencyOf = await this.agencies.of(entries.map(({ agencyCode }) => agencyCode));
    return { items: entries.map((entry) => suggestionDto(entry, agencyOf)) };
  }

  @Get(':key')
  @Public()
  @ApiOperation({ summary: 'A published answer, item by item' })
  @ApiOkResponse({ type: PublishedAnswerDto })
  @ApiNotFoundResponse()
  @ApiGoneResponse({ description: 'It was withdrawn; the reason is told.' })
  async read(@KeyParam() key: Key): Promise<PublishedAnswerDto> {
    const entry = standing(await this.register.read(String(key)));
    return publishedAnswerDto(entry, await this.agencies.of([entry.agencyCode]));
  }
}
