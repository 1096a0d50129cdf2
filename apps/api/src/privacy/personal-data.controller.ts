import type { SignedInPerson } from '@minhbach/identity';
import {
  personalDataClasses,
  personalTables,
  RetentionRounds,
  RetentionRules,
} from '@minhbach/privacy';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { ExpectedExpiryDto, NewRetentionDto, PersonalDataClassesDto } from './personal-data.dto.js';

/** What personal data there is, how long each class of it is kept, and what goes next. */
@ApiTags('privacy')
@Controller('personal-data')
export class PersonalDataController {
  constructor(
    private readonly rules: RetentionRules,
    private readonly rounds: RetentionRounds,
  ) {}

  @Get('classes')
  @Access('privacy.ask')
  @ApiOperation({ summary: 'The classes of personal data, and how long each is kept' })
  @ApiOkResponse({ type: PersonalDataClassesDto })
  async classes(): Promise<PersonalDataClassesDto> {
    const rules = await this.rules.all();
    const items = personalDataClasses.map(({ id, vi, en, basis }) => ({
      ...{ id, name: { vi, en }, basis },
      tables: personalTables
        .filter((table) => table.class === id)
        .map((table) => ({
          name: { vi: table.vi, en: table.en },
          fields: [...table.columns],
          erasure: table.erasure.by,
        })),
      rules: rules.filter((rule) => rule.class === id),
    }));
    return { items };
  }

  @Get('expiry')
  @Access('privacy.handle')
  @ApiOperation({ summary: 'What the next round would let go, class by class' })
  @ApiOkResponse({ type: ExpectedExpiryDto })
  async expiry(): Promise<ExpectedExpiryDto> {
    return { items: await this.rounds.expected() };
  }

  @Post('retention')
  @HttpCode(204)
  @Access('privacy.set-retention')
  @ApiOperation({ summary: 'Another time for a class from a day on; what held before stays known' })
  @ApiNoContentResponse()
  @ApiUnprocessableEntityResponse({ description: 'Too early, or there is one from that day.' })
  async setRetention(
    @Body() rule: NewRetentionDto,
    @CurrentPerson() { id }: SignedInPerson,
  ): Promise<void> {
    await this.rules.add(rule, id);
  }
}
