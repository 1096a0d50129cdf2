import type { SignedInPerson } from '@minhbach/identity';
import { RequestQueries } from '@minhbach/requests';
import type { Key } from '@minhbach/runtime';
import { Controller, Get } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { DeadlineDto } from '../deadlines/deadline.dto.js';
import { documentDto } from '../documents/document-view.js';
import { DocumentListDto } from '../documents/document.dto.js';
import { PersonNames } from '../people/person-names.service.js';
import { Problem } from '../problems/problem.js';
import { ProcessMapDto } from '../process-maps/process-map.dto.js';
import { ProcessMaps } from '../process-maps/process-maps.service.js';
import { HistoryDto } from './request-records.dto.js';
import { filesFor } from './request-file-access.js';
import { VisibleRequests } from './visible-requests.service.js';

/** What a request leaves behind. Each is as visible as the request itself. */
@ApiTags('requests')
@Controller('requests/:key')
export class RequestRecordsController {
  constructor(
    private readonly requests: RequestQueries,
    private readonly visible: VisibleRequests,
    private readonly names: PersonNames,
    private readonly maps: ProcessMaps,
  ) {}

  @Get('deadline')
  @Access('request.read')
  @ApiOperation({ summary: 'The due date with its reasons, day by day' })
  @ApiOkResponse({ type: DeadlineDto })
  @ApiNotFoundResponse({ description: 'No such request, or its clock has not started.' })
  async deadline(
    @KeyParam() key: Key,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<DeadlineDto> {
    await this.visible.open(key, person, 'request.read');
    const deadline = await this.requests.deadline(String(key));
    if (!deadline) {
      throw new Problem(404, 'clock-not-started', 'The time limit does not run yet.');
    }
    return deadline;
  }

  @Get('history')
  @Access('request.read')
  @ApiOperation({ summary: 'What happened, step by step' })
  @ApiOkResponse({ type: HistoryDto })
  @ApiNotFoundResponse()
  async history(
    @KeyParam() key: Key,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<HistoryDto> {
    const visible = await this.visible.open(key, person, 'request.read');
    const files = new Set(filesFor(visible).map((file) => file.key));
    const lines = ((await this.requests.history(String(key))) ?? []).filter(
      ({ fileKey }) => fileKey === null || files.has(fileKey),
    );
    const nameOf = await this.names.of(lines.map(({ actor }) => actor));
    return {
      items: lines.map(({ at, actor, kind, vi, en, documentKey, fileKey }) => ({
        at,
        actor: nameOf(actor),
        kind,
        text: { vi, en },
        documentKey,
        fileKey,
      })),
    };
  }

  @Get('map')
  @Access('request.read')
  @ApiOperation({ summary: 'The steps done, the current ones, and those to come' })
  @ApiOkResponse({ type: ProcessMapDto })
  @ApiNotFoundResponse()
  async map(@KeyParam() key: Key, @CurrentPerson() person: SignedInPerson): Promise<ProcessMapDto> {
    const { view } = await this.visible.open(key, person, 'request.read');
    return this.maps.of(Number(view.processInstanceKey), person);
  }

  @Get('documents')
  @Access('request.read')
  @ApiOperation({ summary: 'The letters that were issued' })
  @ApiOkResponse({ type: DocumentListDto })
  @ApiNotFoundResponse()
  async documents(
    @KeyParam() key: Key,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<DocumentListDto> {
    await this.visible.open(key, person, 'request.read');
    const documents = await this.requests.documents(String(key));
    const nameOf = await this.names.of(documents.flatMap(({ signedBy }) => signedBy ?? []));
    return { items: documents.map((document) => documentDto(document, nameOf)) };
  }
}
