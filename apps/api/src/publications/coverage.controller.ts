import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { PublicationCoverages } from '@minhbach/publications';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { publishingAgencyDto } from './catalogue-view.js';
import { CoverageQuery, PublicationCoverageDto } from './coverage.dto.js';

/** How much of the catalogue is public; `GET /api/publications` lists the documents behind each count. */
@ApiTags('publications')
@Controller('publication-coverage')
export class CoverageController {
  constructor(
    private readonly coverages: PublicationCoverages,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access('publication.follow')
  @ApiOperation({ summary: 'Publication by entry of the catalogue and by publishing agency' })
  @ApiOkResponse({ type: PublicationCoverageDto })
  async coverage(@Query() query: CoverageQuery): Promise<PublicationCoverageDto> {
    const asOf = localDateOf(await this.clock.now());
    const { from = `${asOf.slice(0, 4)}-01-01`, to = asOf } = query;
    const { entries, units } = await this.coverages.of(from, to, asOf);
    return {
      ...{ from, to, asOf },
      entries: entries.map(({ entry: { subject, owners }, staleOwners, ...counts }) => ({
        ...{ subjectId: subject.id, name: { vi: subject.nameVi, en: subject.nameEn } },
        ...{ owners: owners.map(publishingAgencyDto), staleOwners, ...counts },
      })),
      units: units.map(({ unit, staleSubjects, ...counts }) => ({
        ...{ unit: publishingAgencyDto(unit), staleSubjects, ...counts },
      })),
    };
  }
}
