import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { legalGrounds } from '@minhbach/requests';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { LegalGroundsDto, LegalGroundsQuery } from './legal-ground.dto.js';

/** The law whose articles are known; of the one after it no published text was at hand. */
const cited = 'LAW_2016';

@ApiTags('legal-grounds')
@Controller('legal-grounds')
export class LegalGroundsController {
  constructor(
    private readonly legalTime: LegalTimeService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access('legal-ground.read')
  @ApiOperation({ summary: 'On what an agency refuses, extends, asks for more or passes on' })
  @ApiOkResponse({ type: LegalGroundsDto })
  async list(@Query() { regime: asked }: LegalGroundsQuery): Promise<LegalGroundsDto> {
    const today = localDateOf(await this.clock.now());
    const regime = asked ?? this.legalTime.regimeOn(today).id;
    const { name: law } = this.legalTime.regime(cited);
    return { regime, law, isOwn: regime === cited, items: legalGrounds };
  }
}
