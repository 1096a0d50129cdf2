import { Colleagues, type SignedInPerson } from '@minhbach/identity';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { ColleagueListDto } from './colleagues.dto.js';

@ApiTags('people')
@Controller('colleagues')
export class ColleaguesController {
  constructor(private readonly colleagues: Colleagues) {}

  @Get()
  @Access('session.use')
  @ApiOperation({ summary: 'To whom I may delegate my tasks' })
  @ApiOkResponse({ type: ColleagueListDto })
  async list(@CurrentPerson() person: SignedInPerson): Promise<ColleagueListDto> {
    return { items: await this.colleagues.of(person) };
  }
}
