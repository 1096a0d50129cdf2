import { PublicAddress } from '@minhbach/documents';
import type { SignedInPerson } from '@minhbach/identity';
import { AccessCodes, answerPath, Deliveries } from '@minhbach/requests';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { DeliveryReportDto, IssueAccessCodeDto, IssuedAccessCodeDto } from './deliveries.dto.js';
import { RequestActDto } from './request-acts.dto.js';
import { RequestActs } from './request-acts.service.js';
import { VisibleRequests } from './visible-requests.service.js';

@ApiTags('requests')
@Controller('requests/:key')
export class DeliveriesController {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly acts: RequestActs,
    private readonly visible: VisibleRequests,
    private readonly codes: AccessCodes,
    private readonly address: PublicAddress,
  ) {}

  @Post('delivery-report')
  @HttpCode(200)
  @Access('request.report-delivery')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Record that an answer sent by post or e-mail arrived, or came back' })
  @ApiOkResponse({ type: RequestActDto })
  @ApiConflictResponse({ description: 'Not in the state in which the request is.' })
  async report(
    @KeyParam() key: Key,
    @Body() { outcome, on, reason }: DeliveryReportDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<RequestActDto> {
    return this.acts.act(call, key, person, 'request.report-delivery', async (after) =>
      this.deliveries.report(String(key), { outcome, on, reason }, person, after),
    );
  }

  /** Without an Idempotency-Key: its reply would be kept, and the code with it. A code too many replaces the one before. */
  @Post('access-codes')
  @Access('request.issue-access-code')
  @ApiOperation({ summary: 'Deliver an answer by a one-time code; the code before it ends' })
  @ApiCreatedResponse({ type: IssuedAccessCodeDto })
  @ApiConflictResponse({ description: 'Not in the state in which the request is.' })
  async issueCode(
    @KeyParam() key: Key,
    @Body() { carrier, emailAddress, receiver }: IssueAccessCodeDto,
    @CurrentPerson() person: SignedInPerson,
    @Req() { protocol, host }: FastifyRequest,
  ): Promise<IssuedAccessCodeDto> {
    await this.visible.open(key, person, 'request.issue-access-code');
    const handover = { carrier, emailAddress, receiver };
    const issued = await this.codes.issue(String(key), handover, person);
    const path = answerPath(issued.requestCode);
    return {
      ...{ code: issued.code, expiresAt: issued.expiresAt.toISOString() },
      href: this.address.of(path) ?? `${protocol}://${host}${path}`,
    };
  }
}
