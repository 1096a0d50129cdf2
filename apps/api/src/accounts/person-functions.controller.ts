import { HeldFunctions, type SignedInPerson } from '@minhbach/identity';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { invalid } from '../problems/problem.js';
import { valueOf } from './account-refusal.js';
import { datedFunction } from './dated-function.js';
import { KnownAgencies } from './known-agencies.js';
import { EndedFunctionDto, NewFunctionDto } from './person.dto.js';

/** What somebody does in which agency, from when to when. */
@ApiTags('people')
@Controller('people/:key')
export class PersonFunctionsController {
  constructor(
    private readonly functions: HeldFunctions,
    private readonly agencies: KnownAgencies,
  ) {}

  @Post('functions')
  @HttpCode(204)
  @Access('people.manage')
  @ApiOperation({ summary: 'Give somebody a function in an agency, from today at the earliest' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: 'He has it then already, or acts for a business.' })
  async give(
    @KeyParam() key: Key,
    @Body() given: NewFunctionDto,
    @CurrentPerson() { id }: SignedInPerson,
  ): Promise<void> {
    const faults = await this.agencies.faultsOf([['', given]]);
    if (faults.length > 0) throw invalid(faults);
    valueOf(await this.functions.give(String(key), datedFunction(given), id));
  }

  @Post('function-ending')
  @HttpCode(204)
  @Access('people.manage')
  @ApiOperation({ summary: 'Have a function end with a day' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: 'He does not have it then, or a mandate gives it.' })
  async end(
    @KeyParam() key: Key,
    @Body() { lastDay, ...held }: EndedFunctionDto,
    @CurrentPerson() { id }: SignedInPerson,
  ): Promise<void> {
    valueOf(await this.functions.end(String(key), datedFunction(held), lastDay, id));
  }
}
