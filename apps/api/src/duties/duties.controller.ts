import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { DutyRegister } from '@minhbach/duties';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { DutiesQuery, DutyListDto, PciComponentListDto, PciComponentsQuery } from './duty.dto.js';
import { dutyDto, pciComponentDto } from './duty-view.js';

/** The plan as a register: its standing duties, and the indicators that they serve. */
@ApiTags('duties')
@Controller()
export class DutiesController {
  constructor(
    private readonly register: DutyRegister,
    private readonly clock: Clock,
  ) {}

  @Get('duties')
  @Access('duty.read')
  @ApiOperation({ summary: 'The standing duties of the plan, with who answers for each on a day' })
  @ApiOkResponse({ type: DutyListDto })
  async duties(@Query() query: DutiesQuery): Promise<DutyListDto> {
    const on = query.on ?? (await this.today());
    return { on, items: (await this.register.dutiesOn(on)).map(dutyDto) };
  }

  @Get('pci-components')
  @Access('duty.read')
  @ApiOperation({ summary: 'The indicators of component 3 of the PCI, with their leads on a day' })
  @ApiOkResponse({ type: PciComponentListDto })
  async components(@Query() query: PciComponentsQuery): Promise<PciComponentListDto> {
    const on = query.on ?? (await this.today());
    const led = await this.register.componentsOf(query.year ?? Number(on.slice(0, 4)), on);
    return { year: led[0]?.component.pciYear ?? null, items: led.map(pciComponentDto) };
  }

  private async today(): Promise<string> {
    return localDateOf(await this.clock.now());
  }
}
