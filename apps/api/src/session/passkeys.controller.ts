import {
  PasskeyChallenges,
  Passkeys,
  SecondFactors,
  type PasskeyRefusal,
  type SessionPerson,
} from '@minhbach/identity';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Put,
  Req,
} from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { requireFreshProof } from '../access/require-access.js';
import { API_OPTIONS, type ApiOptions } from '../api-options.js';
import { notFound, Problem } from '../problems/problem.js';
import { mustHaveSecondFactor } from './needs-second-factor.js';
import { passkeySiteOf } from './passkey-site-of.js';
import {
  NewPasskeyChallengeDto,
  NewPasskeyDto,
  OwnPasskeyDto,
  OwnPasskeyListDto,
  PasskeyNameDto,
} from './passkey.dto.js';

const refusals: Readonly<Record<PasskeyRefusal, readonly [status: number, detail: string]>> = {
  'passkey-invalid': [403, 'This is no passkey of yours for this site, or it took too long.'],
  'passkey-known': [409, 'This passkey is known already.'],
  'too-many-passkeys': [409, 'You have ten passkeys; remove one first.'],
};

/** What else I sign in with. To change it takes a proof that it is me: a session that was left open is anybody's. */
@ApiTags('session')
@Controller('passkeys')
export class PasskeysController {
  constructor(
    private readonly passkeys: Passkeys,
    private readonly challenges: PasskeyChallenges,
    private readonly factors: SecondFactors,
    @Inject(API_OPTIONS) private readonly options: ApiOptions,
  ) {}

  @Get()
  @Access('session.use')
  @ApiOperation({ summary: 'My passkeys' })
  @ApiOkResponse({ type: OwnPasskeyListDto })
  async list(@CurrentPerson() { id }: SessionPerson): Promise<OwnPasskeyListDto> {
    return { items: await this.passkeys.of(id) };
  }

  @Post('challenge')
  @Access('session.use')
  @ApiOperation({ summary: 'Begin to make a passkey' })
  @ApiCreatedResponse({ type: NewPasskeyChallengeDto })
  @ApiForbiddenResponse({ description: '`proof-needed`' })
  async begin(
    @CurrentPerson() person: SessionPerson,
    @Req() request: FastifyRequest,
  ): Promise<NewPasskeyChallengeDto> {
    requireFreshProof(person);
    const known = await this.passkeys.of(person.id);
    return {
      challenge: await this.challenges.give(person.id),
      rpId: passkeySiteOf(request, this.options).rpId,
      userId: Buffer.from(person.id).toString('base64url'),
      userName: person.name,
      known: known.map(({ id }) => id),
    };
  }

  @Post()
  @Access('session.use')
  @ApiOperation({ summary: 'Keep a passkey that my browser has made' })
  @ApiCreatedResponse({ type: OwnPasskeyDto })
  @ApiForbiddenResponse({ description: '`proof-needed`, or `passkey-invalid`' })
  @ApiConflictResponse({ description: 'It is known, or I have ten.' })
  async add(
    @CurrentPerson() person: SessionPerson,
    @Body() { name, ...made }: NewPasskeyDto,
    @Req() request: FastifyRequest,
  ): Promise<OwnPasskeyDto> {
    requireFreshProof(person);
    const site = passkeySiteOf(request, this.options);
    const added = await this.passkeys.add(person.id, name, made, site);
    if (typeof added !== 'string') return added;
    const [status, detail] = refusals[added];
    throw new Problem(status, added, detail);
  }

  @Put(':id/name')
  @HttpCode(204)
  @Access('session.use')
  @ApiOperation({ summary: 'Name one of my passkeys' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ description: 'I have none of this id.' })
  async rename(
    @CurrentPerson() person: SessionPerson,
    @Param('id') id: string,
    @Body() { name }: PasskeyNameDto,
  ): Promise<void> {
    if (!(await this.passkeys.rename(person.id, id, name))) throw notFound();
  }

  @Delete(':id')
  @HttpCode(204)
  @Access('session.use')
  @ApiOperation({ summary: 'Remove one of my passkeys' })
  @ApiNoContentResponse()
  @ApiForbiddenResponse({ description: '`proof-needed`' })
  @ApiNotFoundResponse({ description: 'I have none of this id.' })
  @ApiConflictResponse({ description: 'It is all that I have besides my password, and I must.' })
  async remove(@CurrentPerson() person: SessionPerson, @Param('id') id: string): Promise<void> {
    requireFreshProof(person);
    if (mustHaveSecondFactor(person.role, this.options) && (await this.isLast(person.id))) {
      throw new Problem(409, 'second-factor-required', 'Staff must have a second factor.');
    }
    if (!(await this.passkeys.remove(person.id, id))) throw notFound();
  }

  private async isLast(personKey: string): Promise<boolean> {
    const { since } = await this.factors.standing(personKey);
    return since === null && (await this.passkeys.of(personKey)).length <= 1;
  }
}
