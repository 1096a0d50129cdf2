import type { SignedInPerson } from '@minhbach/identity';
import { RequestQueries } from '@minhbach/requests';
import type { Key } from '@minhbach/runtime';
import { Controller, Get } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { PersonNames } from '../people/person-names.service.js';
import { answerVersionDto } from './answer-versions-view.js';
import { AnswerVersionListDto } from './answer-versions.dto.js';
import { VisibleRequests } from './visible-requests.service.js';

/** Drafts are the agency's own papers: they leave it only as what is issued. */
@ApiTags('requests')
@Controller('requests/:key/answer-versions')
export class AnswerVersionsController {
  constructor(
    private readonly requests: RequestQueries,
    private readonly visible: VisibleRequests,
    private readonly names: PersonNames,
  ) {}

  @Get()
  @Access('request.read-working-files')
  @ApiOperation({ summary: 'The answer as it was submitted for signature, each time' })
  @ApiOkResponse({ type: AnswerVersionListDto })
  @ApiNotFoundResponse()
  async list(
    @KeyParam() key: Key,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<AnswerVersionListDto> {
    const { view } = await this.visible.open(key, person, 'request.read-working-files');
    const versions = await this.requests.answerVersions(view);
    const people = versions.flatMap(({ preparedBy, decision }) => [
      preparedBy,
      ...(decision ? [decision.by] : []),
    ]);
    const nameOf = await this.names.of(people);
    return { items: versions.map((version) => answerVersionDto(version, nameOf)) };
  }
}
