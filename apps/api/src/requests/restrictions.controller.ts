import type { SignedInPerson } from '@minhbach/identity';
import { CaseSightings, Restrictions } from '@minhbach/requests';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam, KeyPipe } from '../boundary/key-param.js';
import { PersonNames } from '../people/person-names.service.js';
import { caseMarkDtos } from '../privacy/case-mark-view.js';
import { MarkReasonDto } from '../privacy/case-mark.dto.js';
import { Problem } from '../problems/problem.js';
import { RestrictionListDto, SightingListDto } from './restrictions.dto.js';
import { VisibleRequests } from './visible-requests.service.js';

const mostShown = 200;

/** Hồ sơ hạn chế tiếp cận: while it lasts only those see a request who work on it, and each time is on record. */
@ApiTags('requests')
@Controller('requests/:key')
export class RestrictionsController {
  constructor(
    private readonly restrictions: Restrictions,
    private readonly sightings: CaseSightings,
    private readonly visible: VisibleRequests,
    private readonly names: PersonNames,
  ) {}

  @Get('restrictions')
  @Access('request.restrict')
  @ApiOperation({
    summary: 'Whether a request is restricted to those who work on it, and was before',
  })
  @ApiOkResponse({ type: RestrictionListDto })
  @ApiNotFoundResponse()
  async list(
    @KeyParam() key: Key,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<RestrictionListDto> {
    await this.visible.open(key, person, 'request.restrict');
    const found = await this.restrictions.of(String(key));
    return { items: await caseMarkDtos(found, this.names) };
  }

  @Post('restrictions')
  @HttpCode(204)
  @Access('request.restrict')
  @ApiOperation({ summary: 'Restrict a request to those who work on it' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: 'It is restricted already.' })
  async place(
    @KeyParam() key: Key,
    @Body() { reason }: MarkReasonDto,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<void> {
    await this.visible.open(key, person, 'request.restrict');
    if (await this.restrictions.place(String(key), reason, person.id)) return;
    throw new Problem(409, 'request-restricted', 'The request is restricted already.');
  }

  @Post('restrictions/:restriction/lift')
  @HttpCode(204)
  @Access('request.restrict')
  @ApiOperation({ summary: 'Lift a restriction' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: 'It is lifted already, or of another request.' })
  async lift(
    @KeyParam() key: Key,
    @Param('restriction', KeyPipe) restriction: Key,
    @Body() { reason }: MarkReasonDto,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<void> {
    await this.visible.open(key, person, 'request.restrict');
    if (await this.restrictions.lift(String(key), reason, person.id, String(restriction))) return;
    throw new Problem(409, 'request-not-restricted', 'The request is not restricted.');
  }

  @Get('sightings')
  @Access('request.restrict')
  @ApiOperation({ summary: 'Who saw a request while it was restricted, when, and what of it' })
  @ApiOkResponse({ type: SightingListDto })
  @ApiNotFoundResponse()
  async seen(
    @KeyParam() key: Key,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<SightingListDto> {
    await this.visible.open(key, person, 'request.restrict');
    const found = await this.sightings.of(String(key), mostShown);
    const nameOf = await this.names.of(found.map(({ personKey }) => personKey));
    return {
      items: found.map(({ personKey, route, seenAt }) => ({
        ...{ person: nameOf(personKey), route, seenAt: seenAt.toISOString() },
      })),
    };
  }
}
