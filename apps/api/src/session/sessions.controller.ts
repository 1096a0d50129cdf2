import { Sessions, type SignedInPerson } from '@minhbach/identity';
import { Controller, Delete, Get, HttpCode, Param, Req } from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { notFound } from '../problems/problem.js';
import { OwnSessionListDto } from './own-session.dto.js';
import { tokenOf } from './session-cookie.js';

@ApiTags('session')
@Controller('sessions')
export class SessionsController {
  constructor(private readonly sessions: Sessions) {}

  @Get()
  @Access('session.use')
  @ApiOperation({ summary: 'Where I am signed in' })
  @ApiOkResponse({ type: OwnSessionListDto })
  async list(
    @CurrentPerson() person: SignedInPerson,
    @Req() request: FastifyRequest,
  ): Promise<OwnSessionListDto> {
    return { items: await this.sessions.of(person.id, tokenOf(request) ?? '') };
  }

  @Delete()
  @HttpCode(204)
  @Access('session.use')
  @ApiOperation({ summary: 'Sign out everywhere but here' })
  @ApiNoContentResponse()
  async endOthers(
    @CurrentPerson() person: SignedInPerson,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.sessions.endOthers(person.id, tokenOf(request) ?? '');
  }

  @Delete(':id')
  @HttpCode(204)
  @Access('session.use')
  @ApiOperation({ summary: 'Sign out of one of my sessions' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ description: 'I have no such session.' })
  async end(@CurrentPerson() person: SignedInPerson, @Param('id') id: string): Promise<void> {
    if (!(await this.sessions.end(person.id, id))) throw notFound();
  }
}
