import {
  Passwords,
  type PasswordChange,
  type PasswordFault,
  type PasswordResult,
  type SignedInPerson,
} from '@minhbach/identity';
import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import {
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access, Public } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { invalid, Problem } from '../problems/problem.js';
import { tokenOf } from '../session/session-cookie.js';
import { passwordFaultTexts } from './password-faults.js';
import { ChangePasswordDto, PasswordSetDto, SetPasswordDto } from './password.dto.js';

/** How somebody who was let in, or has forgotten his password, comes to one that he alone knows. */
@ApiTags('session')
@Controller('password')
export class PasswordController {
  constructor(private readonly passwords: Passwords) {}

  @Post()
  @Public()
  @HttpCode(200)
  @ApiOperation({ summary: 'Set my password with the one-time code; all my sessions end' })
  @ApiOkResponse({ type: PasswordSetDto })
  @ApiForbiddenResponse({ description: 'The code is unknown, was used before, or is too old.' })
  async set(
    @Body() { code, password }: SetPasswordDto,
    @Req() request: FastifyRequest,
  ): Promise<PasswordSetDto> {
    const result = await this.passwords.setWithCode(code, password, request.ip);
    if (result.ok) return { login: result.login };
    throw problemOf(result);
  }

  @Post('change')
  @Access('session.use')
  @HttpCode(204)
  @ApiOperation({ summary: 'Change my password; my other sessions end' })
  @ApiNoContentResponse()
  @ApiForbiddenResponse({ description: 'The present password is not mine.' })
  async change(
    @Body() { present, password: wanted }: ChangePasswordDto,
    @CurrentPerson() { id }: SignedInPerson,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const result = await this.passwords.change(id, tokenOf(request) ?? '', { present, wanted });
    if (!result.ok) throw problemOf(result);
  }
}

const words = {
  'wrong-password': 'This is not your password.',
  'password-code-invalid': 'The code is wrong, was used before, or is too old.',
} as const;

function problemOf(result: Exclude<PasswordResult | PasswordChange, { ok: true }>): Problem {
  const { refusal } = result;
  if (refusal === 'password-refused') return passwordRefused(result.fault);
  return refusal === 'too-many-attempts'
    ? new Problem(429, refusal, 'Too many failed attempts; try again in a quarter of an hour.')
    : new Problem(403, refusal, words[refusal]);
}

function passwordRefused(code: PasswordFault): Problem {
  return invalid([{ pointer: '/password', code, message: passwordFaultTexts[code] }]);
}
