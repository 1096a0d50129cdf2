import { AgencyRegistry } from '@minhbach/agencies';
import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { AgenciesQuery, DivisionListDto } from './agency.dto.js';

@ApiTags('agencies')
@Controller('divisions')
export class DivisionsController {
  constructor(
    private readonly agencies: AgencyRegistry,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access('agency.list')
  @ApiOperation({ summary: 'The divisions and centres of agencies on a day, by code' })
  @ApiOkResponse({ type: DivisionListDto })
  async list(@Query() query: AgenciesQuery): Promise<DivisionListDto> {
    const on = query.on ?? localDateOf(await this.clock.now());
    const divisions = await this.agencies.divisionsOn(on);
    return {
      on,
      items: divisions
        .map(({ code, agencyCode, nameVi, nameEn }) => ({
          ...{ code, agencyCode, name: { vi: nameVi, en: nameEn } },
        }))
        .sort((a, b) => a.code.localeCompare(b.code)),
    };
  }
}
