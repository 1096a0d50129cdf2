import { IdentityLinks, type LinkRefusal, type SessionPerson } from '@minhbach/identity';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiServiceUnavailableResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { requireFreshProof } from '../access/require-access.js';
import { KeyParam } from '../boundary/key-param.js';
import { notFound, Problem } from '../problems/problem.js';
import { identityIn } from './claimed-person.js';
import { takeErrandToken } from './identity-cookie.js';
import {
  IdentityAddressDto,
  IdentityAnswerDto,
  OwnIdentityDto,
  OwnIdentityListDto,
} from './identity.dto.js';
import { identityRefused } from './identity-owners.service.js';
import { IdentityTrips } from './identity-trips.service.js';

const refusals: Readonly<Record<LinkRefusal, string>> = {
  'identity-taken': 'This identity is linked to another account.',
  'identity-linked-already': 'Your account is linked to an identity of this provider already.',
};

/** My account and who I am to the identity provider. To change it takes a proof that it is me, as with passkeys. */
@ApiTags('session')
@Controller('identity-links')
export class IdentityLinksController {
  constructor(
    private readonly links: IdentityLinks,
    private readonly trips: IdentityTrips,
  ) {}

  @Get()
  @Access('session.use')
  @ApiOperation({ summary: 'My identities elsewhere' })
  @ApiOkResponse({ type: OwnIdentityListDto })
  async list(@CurrentPerson() { id }: SessionPerson): Promise<OwnIdentityListDto> {
    return { provider: this.trips.providerName, items: await this.links.of(id) };
  }

  @Post('start')
  @Access('session.use')
  @ApiOperation({ summary: 'Where to go to link my identity' })
  @ApiCreatedResponse({ type: IdentityAddressDto })
  @ApiForbiddenResponse({ description: '`proof-needed`' })
  @ApiNotFoundResponse({ description: 'There is no identity provider.' })
  @ApiServiceUnavailableResponse({ description: '`identity-provider-unreachable`' })
  async start(
    @CurrentPerson() person: SessionPerson,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IdentityAddressDto> {
    requireFreshProof(person);
    const errand = { purpose: 'link', personKey: person.id, next: null } as const;
    return { address: await this.trips.begin(request, reply, errand) };
  }

  @Post()
  @Access('session.use')
  @ApiOperation({ summary: 'Link the identity that the provider answered' })
  @ApiCreatedResponse({ type: OwnIdentityDto })
  @ApiForbiddenResponse({ description: '`identity-refused`' })
  @ApiNotFoundResponse({ description: 'There is no identity provider.' })
  @ApiConflictResponse({ description: 'It is somebody else’s, or I have one.' })
  @ApiServiceUnavailableResponse({ description: '`identity-provider-unreachable`' })
  async link(
    @CurrentPerson() person: SessionPerson,
    @Body() { answer }: IdentityAnswerDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OwnIdentityDto> {
    const returned = await this.trips.end(request, answer, 'link');
    const identity = returned && identityIn(returned.claims, returned.settings);
    // Who began it is who is signed in now, or it is nobody's.
    if (!identity || returned.errand.personKey !== person.id) throw identityRefused(403);
    takeErrandToken(request, reply);
    const linked = await this.links.link(person.id, identity);
    if (typeof linked === 'string') throw new Problem(409, linked, refusals[linked]);
    return linked;
  }

  @Delete(':key')
  @HttpCode(204)
  @Access('session.use')
  @ApiOperation({ summary: 'Unlink one of my identities' })
  @ApiNoContentResponse()
  @ApiForbiddenResponse({ description: '`proof-needed`' })
  @ApiNotFoundResponse({ description: 'I have none of this key.' })
  @ApiConflictResponse({ description: '`last-way-in`: I could not sign in any more.' })
  async unlink(@KeyParam() key: Key, @CurrentPerson() person: SessionPerson): Promise<void> {
    requireFreshProof(person);
    const refusal = await this.links.unlink(person.id, String(key));
    if (refusal === 'no-such-link') throw notFound();
    if (refusal === 'last-way-in') {
      throw new Problem(409, refusal, 'You could not sign in any more: set a password first.');
    }
  }
}
