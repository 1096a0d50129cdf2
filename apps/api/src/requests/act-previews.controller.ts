import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { AgencyPeople, type SignedInPerson } from '@minhbach/identity';
import { ActOutlooks, LetterPreviews } from '@minhbach/requests';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { ActOutlookDto } from './act-outlook.dto.js';
import { LetterPreviewDto, PreparedActDto } from './prepared-act.dto.js';
import { VisibleRequests } from './visible-requests.service.js';

/** What an act of the agency would bring about. Nothing here changes anything, so that repeating it needs no key. */
@ApiTags('requests')
@ApiNotFoundResponse()
@Controller('requests/:key')
export class ActPreviewsController {
  constructor(
    private readonly visible: VisibleRequests,
    private readonly outlooks: ActOutlooks,
    private readonly previews: LetterPreviews,
    private readonly people: AgencyPeople,
    private readonly clock: Clock,
  ) {}

  @Get('act-outlook')
  @Access('request.prepare-act')
  @ApiOperation({ summary: 'The dates, people and agencies of what my agency may do with it' })
  @ApiOkResponse({ type: ActOutlookDto })
  async outlook(
    @KeyParam() key: Key,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<ActOutlookDto> {
    const { view } = await this.visible.open(key, person, 'request.prepare-act');
    const [outlook, approvers] = await Promise.all([
      this.outlooks.of(view),
      this.approversIn(view.agencyCode, person),
    ]);
    return { ...outlook, extension: { ...outlook.extension, approvers } };
  }

  @Post('letter-preview')
  @HttpCode(200)
  @Access('request.prepare-act')
  @ApiOperation({ summary: 'The letter that an act would send, as far as it is filled in' })
  @ApiOkResponse({ type: LetterPreviewDto })
  async preview(
    @KeyParam() key: Key,
    @Body() act: PreparedActDto,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<LetterPreviewDto> {
    const { view } = await this.visible.open(key, person, 'request.prepare-act');
    return { letter: await this.previews.of(view, act, person.id) };
  }

  /** Whoever proposes does not approve. */
  private async approversIn(agencyCode: string | null, { id: own }: SignedInPerson) {
    if (agencyCode === null) return [];
    const today = localDateOf(await this.clock.now());
    const people = await this.people.holding(agencyCode, 'approver', today);
    return people.filter(({ id }) => id !== own).map(({ id, name }) => ({ id, name }));
  }
}
