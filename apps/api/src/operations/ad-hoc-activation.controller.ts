import type { SignedInPerson } from '@minhbach/identity';
import { ProcessRuntime, type Key, type StepResult } from '@minhbach/runtime';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { Idempotency } from '../idempotency/idempotency.service.js';
import { AdHocActivationDto, BegunDto } from './ad-hoc-activation.dto.js';

/** More work in an ad-hoc sub-process, while it runs. */
@ApiTags('operations')
@Controller('process-instances/:key/ad-hoc-activation')
export class AdHocActivationController {
  constructor(
    private readonly runtime: ProcessRuntime,
    private readonly idempotency: Idempotency,
  ) {}

  @Post()
  @HttpCode(200)
  @Access('process.operate')
  @IdempotencyKey('optional')
  @ApiOperation({ summary: 'Begin elements of an open ad-hoc sub-process: all of them or none' })
  @ApiOkResponse({ type: BegunDto })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: 'It takes nothing more, or is suspended.' })
  @ApiUnprocessableEntityResponse({ description: 'What cannot be begun, and what can.' })
  async begin(
    @KeyParam() rootKey: Key,
    @Body() { dryRun = false, ...body }: AdHocActivationDto,
    @CurrentPerson() { id: actor }: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<BegunDto> {
    const request = { rootKey, actor, ...activationOf(body) };
    if (dryRun) {
      await this.runtime.checkAdHocActivation(request);
      return { key: String(rootKey), status: 'active', dryRun };
    }
    return this.idempotency.onceInStep(call, begunDto, (callReply) =>
      this.runtime.activateAdHoc({ ...request, callReply }),
    );
  }
}

function activationOf({ elementInstanceKey, elements }: AdHocActivationDto) {
  return {
    elementInstanceKey: Number(elementInstanceKey),
    elements: elements.map(({ elementId, variables = {} }) => ({ elementId, variables })),
  };
}

function begunDto({ rootKey, outcome }: StepResult): BegunDto {
  return { key: String(rootKey), status: outcome.state.status, dryRun: false };
}
