import { AgencyRegistry } from '@minhbach/agencies';
import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { demoBusinesses, demoPeople, type DemoPerson } from '@minhbach/identity';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/access.decorator.js';
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
    const on = localDateOf(await this.clock.now());
    const items = await Promise.all(demoPeople.map(async (person) => this.itemOf(person, on)));
    return { items: items.filter(isOfToday), password: this.password };
  }

  private async itemOf(person: DemoPerson, on: string): Promise<DemoPersonDto> {
    const { login, name, role, groups } = person;
    return { login, name, role, groups, organisation: await this.organisationOf(person, on) };
  }

  private async organisationOf({ taxCode, groups }: DemoPerson, on: string) {
    const business = demoBusinesses.find((each) => each.taxCode === taxCode);
    if (business) return { vi: business.name, en: business.name };
    const code = groups[0]?.split(':')[0] ?? '';
    const unit =
      (await this.agencies.find(code, on)) ?? (await this.agencies.findDivision(code, on));
    return unit && { vi: unit.nameVi, en: unit.nameEn };
  }
}

/** The province's own people aside, whoever's agency has been merged away has nothing to do. */
function isOfToday({ organisation, role }: DemoPersonDto): boolean {
  return organisation !== null || role === 'supervisor' || role === 'admin';
}
