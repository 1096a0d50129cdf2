import type { SignedInPerson } from '@minhbach/identity';
import { LegalHolds } from '@minhbach/privacy';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
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
import { PersonNames } from '../people/person-names.service.js';
import { Problem } from '../problems/problem.js';
import { VisibleRequests } from '../requests/visible-requests.service.js';
import { caseMarkDtos } from './case-mark-view.js';
import { MarkReasonDto } from './case-mark.dto.js';
import { LegalHoldsDto } from './legal-holds.dto.js';

/** Lưu giữ theo yêu cầu pháp lý: while it lasts nothing of the request is erased. */
@ApiTags('privacy')
@Controller('requests/:key/legal-holds')
export class LegalHoldsController {
  constructor(
    private readonly holds: LegalHolds,
    private readonly visible: VisibleRequests,
    private readonly names: PersonNames,
  ) {}

  @Get()
  @Access('request.hold')
  @ApiOperation({ summary: 'Whether a request is held, and was before' })
  @ApiOkResponse({ type: LegalHoldsDto })
  @ApiNotFoundResponse()
  async list(
    @KeyParam() key: Key,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<LegalHoldsDto> {
    await this.visible.open(key, person, 'request.hold');
    const holds = await this.holds.of(String(key));
    return {
      isHeld: holds.some(({ liftedAt }) => liftedAt === null),
      items: await caseMarkDtos(holds, this.names),
    };
  }

  @Post()
  @HttpCode(204)
  @Access('request.hold')
  @ApiOperation({ summary: 'Hold a request: nothing of it is erased until the hold is lifted' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: 'It is held already.' })
  async place(
    @KeyParam() key: Key,
    @Body() { reason }: MarkReasonDto,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<void> {
    await this.visible.open(key, person, 'request.hold');
    if (await this.holds.place(String(key), reason, person.id)) return;
    throw new Problem(409, 'request-held', 'The request is held already.');
  }

  @Post('lifting')
  @HttpCode(204)
  @Access('request.hold')
  @ApiOperation({ summary: 'Lift the hold' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: 'It is not held.' })
  async lift(
    @KeyParam() key: Key,
    @Body() { reason }: MarkReasonDto,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<void> {
    await this.visible.open(key, person, 'request.hold');
    if (await this.holds.lift(String(key), reason, person.id)) return;
    throw new Problem(409, 'request-not-held', 'The request is not held.');
  }
}
