import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { PublicationCatalogue } from '@minhbach/publications';
import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/access.decorator.js';
import { AddressLimitGuard } from '../access/address-limit.guard.js';
import { CatalogueQuery, PublicationCatalogueDto } from './catalogue.dto.js';
import { catalogueEntryDto } from './catalogue-view.js';

/** What must be published where: for everybody, without a session. */
@ApiTags('publications')
@UseGuards(AddressLimitGuard)
@Controller('publication-catalogue')
export class CatalogueController {
  constructor(
    private readonly catalogue: PublicationCatalogue,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'The catalogue of what must be published, as it is on a day' })
  @ApiOkResponse({ type: PublicationCatalogueDto })
  async list(@Query() query: CatalogueQuery): Promise<PublicationCatalogueDto> {
    const on = query.on ?? localDateOf(await this.clock.now());
    return { on, items: (await this.catalogue.entriesOn(on)).map(catalogueEntryDto) };
  }
}
