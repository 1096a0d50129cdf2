import { AgencyRegistry } from '@minhbach/agencies';
import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { AgenciesQuery, AgencyListDto } from './agency.dto.js';

@ApiTags('agencies')
@Controller('agencies')
export class AgenciesController {
  constructor(
    private readonly agencies: AgencyRegistry,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access('agency.list')
  @ApiOperation({ summary: 'The agencies in their form of a day, by code' })
  @ApiOkResponse({ type: AgencyListDto })
  async list(@Query() query: AgenciesQuery): Promise<AgencyListDto> {
    const on = query.on ?? localDateOf(await this.clock.now());
    const agencies = await this.agencies.agenciesOn(on);
    return {
      on,
      items: agencies.map(({ code, nameVi, nameEn, kind, validFrom, validTo }) => ({
        code,
        name: { vi: nameVi, en: nameEn },
        kind,
        validFrom,
        validTo,
      })),
    };
  }
}
