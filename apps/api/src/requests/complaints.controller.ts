import type { SignedInPerson } from '@minhbach/identity';
import { Complaints } from '@minhbach/requests';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { ComplaintContentDto, RequestActDto } from './request-acts.dto.js';
import { RequestActs } from './request-acts.service.js';

/** Complaints of the requester, first to the agency, then to the People's Committee. */
@ApiTags('requests')
@ApiConflictResponse({ description: 'Neither a first nor a second complaint is possible now.' })
@Controller('requests/:key')
export class ComplaintsController {
  constructor(
    private readonly complaints: Complaints,
    private readonly acts: RequestActs,
  ) {}

  @Post('complaint')
  @HttpCode(200)
  @Access('request.complain')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Complain about the answer, or about its absence' })
  @ApiOkResponse({ type: RequestActDto })
  async complain(
    @KeyParam() key: Key,
    @Body() { content, files }: ComplaintContentDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<RequestActDto> {
    return this.acts.act(call, key, person, 'request.complain', async (after) =>
      this.complaints.file(String(key), { content, files }, person, after),
    );
  }
}
