import { AgencyPeople } from '@minhbach/identity';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { AgencyPersonDto } from './agency-people.dto.js';

/** Who works in an agency or division. */
@ApiTags('agencies')
@Controller('agencies/:code/people')
export class AgencyPeopleController {
  constructor(private readonly people: AgencyPeople) {}

  @Get()
  @Access('agency.read-people')
  @ApiOperation({ summary: 'Everybody who has or had a function there, with the days, by name' })
  @ApiOkResponse({ type: [AgencyPersonDto] })
  async list(@Param('code') code: string): Promise<AgencyPersonDto[]> {
    const people = await this.people.of(code);
    return people.map((person) => ({ ...person, functions: [...person.functions] }));
  }
}
