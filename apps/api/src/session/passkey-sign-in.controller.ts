import {
  AuthenticationService,
  PasskeyChallenges,
  SessionProofs,
  type SessionPerson,
} from '@minhbach/identity';
import { Body, Controller, HttpCode, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access, Public } from '../access/access.decorator.js';
import { AddressLimitGuard } from '../access/address-limit.guard.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { API_OPTIONS, type ApiOptions } from '../api-options.js';
import { Problem } from '../problems/problem.js';
import { enter, personDto, signInPlaceOf } from './enter.js';
import { passkeySiteOf } from './passkey-site-of.js';
import { PasskeyChallengeDto, UsedPasskeyDto } from './passkey.dto.js';
import { tokenOf } from './session-cookie.js';
import { PersonDto } from './session.dto.js';

const detail = 'This is no passkey for this site, or it took too long.';

/** Signing in, and showing that it is still me, by a passkey: in the place of password and code. */
@ApiTags('session')
@Controller('session')
export class PasskeySignInController {
  constructor(
    private readonly authentication: AuthenticationService,
    private readonly challenges: PasskeyChallenges,
    private readonly proofs: SessionProofs,
    @Inject(API_OPTIONS) private readonly options: ApiOptions,
  ) {}

  @Post('passkey-challenge')
  @Public()
  @UseGuards(AddressLimitGuard)
  @ApiOperation({ summary: 'What a passkey is to sign' })
  @ApiCreatedResponse({ type: PasskeyChallengeDto })
  async challenge(@Req() request: FastifyRequest): Promise<PasskeyChallengeDto> {
    const { rpId } = passkeySiteOf(request, this.options);
    return { challenge: await this.challenges.give(null), rpId };
  }

  @Post('passkey')
  @Public()
  @UseGuards(AddressLimitGuard)
  @ApiOperation({ summary: 'Sign in by a passkey' })
  @ApiCreatedResponse({ type: PersonDto })
  @ApiUnauthorizedResponse({ description: '`passkey-invalid`' })
  async signIn(
    @Body() used: UsedPasskeyDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDto> {
    const place = signInPlaceOf(request);
    const site = passkeySiteOf(request, this.options);
    const entered = await this.authentication.signInByPasskey(used, site, place);
    if (!entered) throw new Problem(401, 'passkey-invalid', detail);
    await enter(this.authentication, { request, reply }, entered);
    return personDto(entered.person, this.options);
  }

  @Post('proof/passkey')
  @HttpCode(204)
  @Access('session.use')
  @ApiOperation({ summary: 'Show by a passkey that it is still me' })
  @ApiNoContentResponse()
  @ApiForbiddenResponse({ description: '`passkey-invalid`' })
  async prove(
    @CurrentPerson() { id }: SessionPerson,
    @Body() used: UsedPasskeyDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const site = passkeySiteOf(request, this.options);
    if (await this.proofs.giveByPasskey(id, tokenOf(request) ?? '', used, site)) return;
    throw new Problem(403, 'passkey-invalid', detail);
  }
}
