import { AuthenticationService, type SignedInPerson } from '@minhbach/identity';
import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access, Public } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { Problem } from '../problems/problem.js';
import {
  browserTokenOf,
  giveBrowserToken,
  giveToken,
  takeToken,
  tokenOf,
} from './session-cookie.js';
import { PersonDto, SignInDto } from './session.dto.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(private readonly authentication: AuthenticationService) {}

  @Post()
  @Public()
  @ApiOperation({ summary: 'Sign in; the session travels in a cookie' })
  @ApiCreatedResponse({ type: PersonDto })
  async signIn(
    @Body() { login, password }: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDto> {
    const result = await this.authentication.signIn(login, password, {
      address: request.ip,
      browserToken: browserTokenOf(request),
      browser: request.headers['user-agent'] ?? null,
    });
    if (!result.signedIn) throw signInProblem(result.reason);
    await this.endSession(request);
    giveToken(request, reply, result.token);
    giveBrowserToken(request, reply, result.browserToken);
    return result.person;
  }

  @Get()
  @Access('session.use')
  @ApiOperation({ summary: 'Who am I' })
  @ApiOkResponse({ type: PersonDto })
  current(@CurrentPerson() person: SignedInPerson): PersonDto {
    return person;
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
    await this.endSession(request);
    takeToken(request, reply);
  }

  private async endSession(request: FastifyRequest): Promise<void> {
    const token = tokenOf(request);
    if (token) await this.authentication.signOut(token);
  }
}

function signInProblem(reason: 'bad-credentials' | 'too-many-attempts'): Problem {
  return reason === 'bad-credentials'
    ? new Problem(401, reason, 'Login name and password do not belong together.')
    : new Problem(429, reason, 'Too many failed attempts; try again in a quarter of an hour.');
}
