import { Accounts, type SignedInPerson } from '@minhbach/identity';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, Header, HttpCode, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { valueOf } from './account-refusal.js';
import { IssuedCodeDto, ReasonOfActDto } from './person.dto.js';

/** Shutting people out, letting them in again, and helping whoever has lost what he signs in with. */
@ApiTags('people')
@Controller('people/:key')
export class AccountActsController {
  constructor(private readonly accounts: Accounts) {}

  @Post('blocking')
  @HttpCode(204)
  @Access('people.manage')
  @ApiOperation({ summary: 'Shut somebody out at once, wherever he is signed in' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: 'Nobody else could run the service.' })
  async block(
    @KeyParam() key: Key,
    @Body() { reason }: ReasonOfActDto,
    @CurrentPerson() { id }: SignedInPerson,
  ): Promise<void> {
    valueOf(await this.accounts.block(String(key), reason, id));
  }

  @Post('unblocking')
  @HttpCode(204)
  @Access('people.manage')
  @ApiOperation({ summary: 'Let him in again, with the password that he had' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  async unblock(
    @KeyParam() key: Key,
    @Body() { reason }: ReasonOfActDto,
    @CurrentPerson() { id }: SignedInPerson,
  ): Promise<void> {
    valueOf(await this.accounts.unblock(String(key), reason, id));
  }

  // No Idempotency-Key: its record would keep the code. A second call gives another code.
  @Post('password-reset')
  @HttpCode(200)
  @Access('people.manage')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Have somebody set his password anew; the code is told once' })
  @ApiOkResponse({ type: IssuedCodeDto })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: 'It is my own account, or one that is blocked.' })
  async resetPassword(
    @KeyParam() key: Key,
    @CurrentPerson() { id }: SignedInPerson,
  ): Promise<IssuedCodeDto> {
    return valueOf(await this.accounts.resetPassword(String(key), id));
  }

  @Post('second-factor-reset')
  @HttpCode(204)
  @Access('people.manage')
  @ApiOperation({ summary: 'For whoever has lost his second factor: he sets it up anew' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: 'It is my own account.' })
  async resetSecondFactor(
    @KeyParam() key: Key,
    @CurrentPerson() { id }: SignedInPerson,
  ): Promise<void> {
    valueOf(await this.accounts.resetSecondFactor(String(key), id));
  }
}
