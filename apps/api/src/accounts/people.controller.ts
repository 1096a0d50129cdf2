import { Accounts, loginIn, PeopleRegister, type SignedInPerson } from '@minhbach/identity';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { PersonNames } from '../people/person-names.service.js';
import { invalid, notFound } from '../problems/problem.js';
import { valueOf } from './account-refusal.js';
import { datedFunction } from './dated-function.js';
import { KnownAgencies } from './known-agencies.js';
import { faultsOf } from './new-person-faults.js';
import {
  CreatedPersonDto,
  NewPersonDto,
  PeoplePageDto,
  PeopleQuery,
  PersonChangeDto,
  PersonWithActsDto,
} from './person.dto.js';

/** Who may sign in, and as what. */
@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly register: PeopleRegister,
    private readonly accounts: Accounts,
    private readonly agencies: KnownAgencies,
    private readonly names: PersonNames,
  ) {}

  @Get()
  @Access('people.manage')
  @ApiOperation({ summary: 'Everybody with an account, by name' })
  @ApiOkResponse({ type: PeoplePageDto })
  async list(@Query() { agency, ...query }: PeopleQuery): Promise<PeoplePageDto> {
    const { items, next } = await this.register.list({ ...query, agencyCode: agency });
    return { next, items: items.map((item) => ({ ...item, functions: [...item.functions] })) };
  }

  @Get(':key')
  @Access('people.manage')
  @ApiOperation({ summary: 'One of them, and what was done to his account' })
  @ApiOkResponse({ type: PersonWithActsDto })
  @ApiNotFoundResponse()
  async find(@KeyParam() key: Key): Promise<PersonWithActsDto> {
    const person = await this.register.find(String(key));
    if (!person) throw notFound();
    const acts = await this.register.actsOn(person.key);
    const nameOf = await this.names.of(acts.map(({ actor }) => actor));
    return {
      ...person,
      functions: [...person.functions],
      acts: acts.map(({ key: act, kind, at, actor, detail }) => ({
        ...{ key: act, kind, at, detail, by: nameOf(actor) },
      })),
    };
  }

  // No Idempotency-Key: its record would keep the code. A second call finds the login taken.
  @Post()
  @Access('people.manage')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Let somebody in; the code to set his password is told once' })
  @ApiCreatedResponse({ type: CreatedPersonDto })
  @ApiConflictResponse({ description: 'The login is taken.' })
  async create(
    @Body() body: NewPersonDto,
    @CurrentPerson() { id }: SignedInPerson,
  ): Promise<CreatedPersonDto> {
    const { name, role, organisation, functions = [] } = body;
    const login = loginIn(body.login);
    const faults = [...faultsOf(body), ...(await this.unknownAgencies(functions))];
    if (login === null || faults.length > 0) throw invalid(faults);
    const account = { login, name, role, organisation, functions: functions.map(datedFunction) };
    const { personKey, ...code } = valueOf(await this.accounts.create(account, id));
    return { ...code, key: personKey };
  }

  @Post(':key/changes')
  @HttpCode(204)
  @Access('people.manage')
  @ApiOperation({ summary: 'Another name or role from now on' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: 'Nobody else could run the service, or it is a business.' })
  async change(
    @KeyParam() key: Key,
    @Body() change: PersonChangeDto,
    @CurrentPerson() { id }: SignedInPerson,
  ): Promise<void> {
    valueOf(await this.accounts.change(String(key), change, id));
  }

  private async unknownAgencies(functions: NonNullable<NewPersonDto['functions']>) {
    return this.agencies.faultsOf(
      functions.map((given, index) => [`/functions/${String(index)}`, given] as const),
    );
  }
}
