import { AgencyRegistry } from '@minhbach/agencies';
import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { demoBusinesses, demoPeople } from '@minhbach/identity';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/access.decorator.js';
import { TextDto } from '../boundary/text.dto.js';
import { DemoPeopleDto, DemoPersonDto } from './demo-person.dto.js';

/** Injection token of the password that everybody in the demonstration has; null when it is not published. */
export const DEMO_PASSWORD = Symbol('DemoPassword');

/** Exists in the demonstration only. It opens no door: who is chosen signs in with his password as everybody does. */
@ApiTags('demo')
@Controller('demo-people')
export class DemoPeopleController {
  constructor(
    private readonly agencies: AgencyRegistry,
    private readonly clock: Clock,
    @Inject(DEMO_PASSWORD) private readonly password: string | null,
  ) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'The fictitious people as whom a visitor may sign in' })
  @ApiOkResponse({ type: DemoPeopleDto })
  async list(): Promise<DemoPeopleDto> {
    const units = await this.units();
    const items = demoPeople.map(({ login, name, role, groups, taxCode }): DemoPersonDto => {
      const business = demoBusinesses.find((each) => each.taxCode === taxCode);
      const unit = units.get(groups[0]?.split(':')[0] ?? '') ?? null;
      const organisation = business ? { vi: business.name, en: business.name } : unit;
      return { login, name, role, groups, organisation };
    });
    return { items: items.filter(isOfToday), password: this.password };
  }

  /** The names of today's agencies, divisions and centres, by code. */
  private async units(): Promise<ReadonlyMap<string, TextDto>> {
    const on = localDateOf(await this.clock.now());
    const [divisions, agencies] = await Promise.all([
      this.agencies.divisionsOn(on),
      this.agencies.agenciesOn(on),
    ]);
    return new Map(
      [...divisions, ...agencies].map(({ code, nameVi: vi, nameEn: en }) => [code, { vi, en }]),
    );
  }
}

/** The province's own people aside, whoever's agency has been merged away has nothing to do. */
function isOfToday({ organisation, role }: DemoPersonDto): boolean {
  return organisation !== null || role === 'supervisor' || role === 'admin';
}
