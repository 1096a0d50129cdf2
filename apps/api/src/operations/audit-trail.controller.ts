import { AuditTrail, type Key } from '@minhbach/runtime';
import { Controller, Get } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { PersonNames } from '../people/person-names.service.js';
import { notFound } from '../problems/problem.js';
import { AuditTrailDto } from './audit-trail.dto.js';
import { triggerTitle } from './trigger-texts.js';

@ApiTags('operations')
@Controller('process-instances')
export class AuditTrailController {
  constructor(
    private readonly audit: AuditTrail,
    private readonly names: PersonNames,
  ) {}

  @Get(':key/audit-trail')
  @Access('process.operate')
  @ApiOperation({
    summary: 'Who did what to an instance, and whether the record is as it was written',
  })
  @ApiOkResponse({ type: AuditTrailDto })
  @ApiNotFoundResponse()
  async read(@KeyParam() rootKey: Key): Promise<AuditTrailDto> {
    const trail = await this.audit.of(rootKey);
    if (!trail) throw notFound();
    const { entries, chain } = trail;
    const nameOf = await this.names.of(
      entries.flatMap(({ actor, proposedBy }) => [actor, proposedBy ?? []].flat()),
    );
    return {
      intact: chain.ok,
      brokenAt: chain.ok ? null : chain.seq,
      entries: entries.map(({ actor, proposedBy, ...entry }) => ({
        ...entry,
        person: nameOf(actor),
        proposer: proposedBy === null ? null : nameOf(proposedBy),
        title: triggerTitle(entry.trigger),
      })),
    };
  }
}
