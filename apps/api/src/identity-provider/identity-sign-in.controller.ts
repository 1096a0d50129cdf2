import {
  agreementDays,
  AuthenticationService,
  IdentityErrands,
  IdentitySignIn,
} from '@minhbach/identity';
import { Body, Controller, Get, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiServiceUnavailableResponse,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/access.decorator.js';
import { AddressLimitGuard } from '../access/address-limit.guard.js';
import { API_OPTIONS, type ApiOptions } from '../api-options.js';
import { Problem } from '../problems/problem.js';
import { enter, personDto, signInPlaceOf } from '../session/enter.js';
import { signInRefusals } from '../session/sign-in-refusals.js';
import { errandTokenOf, takeErrandToken } from './identity-cookie.js';
import {
  BeginIdentityDto,
  IdentityAddressDto,
  IdentityAnswerDto,
  IdentityCodeDto,
  IdentityEnteredDto,
  IdentityProviderDto,
} from './identity.dto.js';
import { identityRefused, IdentityOwners } from './identity-owners.service.js';
import { IdentityTrips } from './identity-trips.service.js';

/** Signing in by an identity provider, in the place of the password; whoever has a second factor here shows it as well. */
@ApiTags('session')
@Controller('session/identity')
export class IdentitySignInController {
  constructor(
    private readonly trips: IdentityTrips,
    private readonly owners: IdentityOwners,
    private readonly errands: IdentityErrands,
    private readonly identitySignIn: IdentitySignIn,
    private readonly authentication: AuthenticationService,
    @Inject(API_OPTIONS) private readonly options: ApiOptions,
  ) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'Which identity provider people may sign in by' })
  @ApiOkResponse({ type: IdentityProviderDto })
  provider(): IdentityProviderDto {
    return { name: this.trips.providerName };
  }

  @Post('start')
  @Public()
  @UseGuards(AddressLimitGuard)
  @ApiOperation({ summary: 'Where to go to sign in by the identity provider' })
  @ApiCreatedResponse({ type: IdentityAddressDto })
  @ApiNotFoundResponse({ description: 'There is none.' })
  @ApiServiceUnavailableResponse({ description: '`identity-provider-unreachable`' })
  async start(
    @Body() { next }: BeginIdentityDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IdentityAddressDto> {
    const errand = { purpose: 'sign-in', personKey: null, next: next ?? null } as const;
    return { address: await this.trips.begin(request, reply, errand) };
  }

  @Post()
  @Public()
  @UseGuards(AddressLimitGuard)
  @ApiOperation({ summary: 'Sign in with what the identity provider answered' })
  @ApiCreatedResponse({ type: IdentityEnteredDto })
  @ApiUnauthorizedResponse({ description: '`identity-refused`, or `second-factor-needed`' })
  @ApiForbiddenResponse({ description: '`identity-unknown`: no account is linked, none is made.' })
  @ApiNotFoundResponse({ description: 'There is none.' })
  @ApiConflictResponse({ description: '`identity-address-taken`: sign in and link it.' })
  @ApiServiceUnavailableResponse({ description: '`identity-provider-unreachable`' })
  async signIn(
    @Body() { answer }: IdentityAnswerDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IdentityEnteredDto> {
    const returned = await this.trips.end(request, answer, 'sign-in');
    if (!returned) throw identityRefused(401);
    const personKey = await this.owners.ownerOf(returned, request.ip);
    const { next } = returned.errand;
    if (personKey === null) {
      takeErrandToken(request, reply);
      return { outcome: 'awaits-agreement', person: null, next: null, agreementDays };
    }
    return this.enter(personKey, undefined, next, request, reply);
  }

  @Post('code')
  @Public()
  @UseGuards(AddressLimitGuard)
  @ApiOperation({ summary: 'The code that was asked for after the identity provider' })
  @ApiCreatedResponse({ type: IdentityEnteredDto })
  @ApiUnauthorizedResponse({ description: '`identity-refused`, or `wrong-code`' })
  async signInWithCode(
    @Body() { code }: IdentityCodeDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IdentityEnteredDto> {
    const owed = await this.errands.owed(errandTokenOf(request) ?? '');
    if (!owed?.personKey) throw identityRefused(401);
    return this.enter(owed.personKey, code, owed.next, request, reply);
  }

  private async enter(
    personKey: string,
    code: string | undefined,
    next: string | null,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<IdentityEnteredDto> {
    const browserToken = errandTokenOf(request) ?? '';
    const entered = await this.identitySignIn.enter(personKey, code, signInPlaceOf(request));
    if (!entered.signedIn) {
      const { reason } = entered;
      if (reason === 'second-factor-needed') {
        await this.errands.oweCode(browserToken, personKey, next);
      }
      // Of an account that is closed nobody learns more.
      if (reason === 'bad-credentials') throw identityRefused(401);
      const [status, detail] = signInRefusals[reason];
      throw new Problem(status, reason, detail);
    }
    await this.errands.take(browserToken, browserToken);
    await enter(this.authentication, { request, reply }, entered);
    takeErrandToken(request, reply);
    const person = personDto(entered.person, this.options);
    return { outcome: 'signed-in', person, next, agreementDays };
  }
}
