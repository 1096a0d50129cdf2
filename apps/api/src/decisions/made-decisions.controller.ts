import { DecisionQueries, type Key } from '@minhbach/runtime';
import { Controller, Get } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { notFound } from '../problems/problem.js';
import { MadeDecisionListDto } from './decision.dto.js';

@ApiTags('operations')
@Controller('process-instances')
export class MadeDecisionsController {
  constructor(private readonly decisions: DecisionQueries) {}

  @Get(':key/decisions')
  @Access('process.operate')
  @ApiOperation({ summary: 'The decisions that an instance made, with inputs and matched rules' })
  @ApiOkResponse({ type: MadeDecisionListDto })
  @ApiNotFoundResponse()
  async made(@KeyParam() rootKey: Key): Promise<MadeDecisionListDto> {
    const made = await this.decisions.madeIn(rootKey);
    if (!made) throw notFound();
    return {
      items: made.map((decision) => ({
        ...decision,
        elementInstanceKey: String(decision.elementInstanceKey),
        decisionKey: decision.decisionKey === null ? null : String(decision.decisionKey),
      })),
    };
  }
}
