import { AuthenticationService, type SessionPerson } from '@minhbach/identity';
import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access, Public } from '../access/access.decorator.js';
import { API_OPTIONS, type ApiOptions } from '../api-options.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { Problem } from '../problems/problem.js';
import { enter, personDto, signInPlaceOf } from './enter.js';
import { takeToken, tokenOf } from './session-cookie.js';
import { signInRefusals } from './sign-in-refusals.js';
import { PersonDto, SignInDto } from './session.dto.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly authentication: AuthenticationService,
    @Inject(API_OPTIONS) private readonly options: ApiOptions,
  ) {}

  @Post()
  @Public()
  @ApiOperation({ summary: 'Sign in; the session travels in a cookie' })
  @ApiCreatedResponse({ type: PersonDto })
  async signIn(
    @Body() credentials: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDto> {
    const result = await this.authentication.signIn(credentials, signInPlaceOf(request));
    if (!result.signedIn) {
      const [status, detail] = signInRefusals[result.reason];
      throw new Problem(status, result.reason, detail);
    }
    await enter(this.authentication, { request, reply }, result);
    return personDto(result.person, this.options);
  }

  @Get()
  @Access('session.use')
  @ApiOperation({ summary: 'Who am I' })
  @ApiOkResponse({ type: PersonDto })
  current(@CurrentPerson() person: SessionPerson): PersonDto {
    return personDto(person, this.options);
  }

  @Delete()
  @HttpCode(204)
  @Access('session.use')
  @ApiOperation({ summary: 'Sign out' })
  @ApiNoContentResponse()
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const token = tokenOf(request);
    if (token) await this.authentication.signOut(token);
    takeToken(request, reply);
  }
}
