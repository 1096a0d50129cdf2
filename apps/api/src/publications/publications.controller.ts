import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import type { SignedInPerson } from '@minhbach/identity';
import {
  PublicationCatalogue,
  PublicationLinks,
  PublicationProposals,
  Publications,
} from '@minhbach/publications';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { isKey, KeyParam } from '../boundary/key-param.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { Idempotency } from '../idempotency/idempotency.service.js';
import { PersonNames } from '../people/person-names.service.js';
import { invalid, notFound } from '../problems/problem.js';
import {
  ProposePublicationDto,
  PublicationDetailDto,
  PublicationKeyDto,
  PublicationPageDto,
  PublicationsQuery,
  ReplaceLinkDto,
} from './publication.dto.js';
import { publicationDetailDto, publicationDto } from './publication-view.js';

/** Documents that are to be published, and how they stand. */
@ApiTags('publications')
@Controller('publications')
export class PublicationsController {
  constructor(
    private readonly publications: Publications,
    private readonly proposals: PublicationProposals,
    private readonly links: PublicationLinks,
    private readonly catalogue: PublicationCatalogue,
    private readonly idempotency: Idempotency,
    private readonly names: PersonNames,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access('publication.follow')
  @ApiOperation({ summary: 'Documents with how they stand, the newest first' })
  @ApiOkResponse({ type: PublicationPageDto })
  async list(
    @Query() { dead: isDead, withdrawn: isWithdrawn, ...query }: PublicationsQuery,
  ): Promise<PublicationPageDto> {
    const { limit, after } = query;
    if (after !== undefined && !isKey(after)) {
      throw invalid([{ pointer: '/after', code: 'invalid-cursor' }]);
    }
    const filter = { ...query, isDead, isWithdrawn };
    const found = await this.publications.list(filter, await this.today());
    const items = found.slice(0, limit);
    const next = found.length > limit ? (items.at(-1)?.key ?? null) : null;
    return { items: items.map(publicationDto), next };
  }

  @Get(':key')
  @Access('publication.follow')
  @ApiOperation({ summary: 'One document: proposals, decisions, links and what became of them' })
  @ApiOkResponse({ type: PublicationDetailDto })
  @ApiNotFoundResponse()
  async read(@KeyParam() key: Key): Promise<PublicationDetailDto> {
    const standing = await this.publications.read(String(key), await this.today());
    if (!standing) throw notFound();
    const history = await this.publications.historyOf(standing.key);
    const { proposals, decisions } = history;
    const people = [
      ...proposals.map(({ proposedBy }) => proposedBy),
      ...decisions.map(({ decidedBy }) => decidedBy),
    ];
    const [nameOf, places] = await Promise.all([this.names.of(people), this.catalogue.places()]);
    return publicationDetailDto(standing, history, places, nameOf);
  }

  @Post()
  @Access('publication.propose')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Propose a document of one’s agency for publication' })
  @ApiCreatedResponse({ type: PublicationKeyDto })
  @ApiForbiddenResponse({ description: 'One’s agency does not publish this entry.' })
  @ApiUnprocessableEntityResponse({ description: 'Every fault at once, each at its place.' })
  async propose(
    @Body() proposal: ProposePublicationDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<PublicationKeyDto> {
    return this.idempotency.onceInWork<PublicationKeyDto>(call, (give) =>
      this.proposals.propose(proposal, person, (tx, key) => give(tx, { key })),
    );
  }

  @Post(':key/links')
  @HttpCode(200)
  @Access('publication.propose')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Replace the link of a published document at one place' })
  @ApiOkResponse({ type: PublicationKeyDto })
  @ApiNotFoundResponse()
  @ApiUnprocessableEntityResponse({ description: 'Not published, or not a link of that place.' })
  async replaceLink(
    @KeyParam() key: Key,
    @Body() entered: ReplaceLinkDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<PublicationKeyDto> {
    return this.idempotency.onceInWork<PublicationKeyDto>(call, (give) =>
      this.links.replace(String(key), entered, person, (tx) => give(tx, { key: String(key) })),
    );
  }

  private async today(): Promise<string> {
    return localDateOf(await this.clock.now());
  }
}
