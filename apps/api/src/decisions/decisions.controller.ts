import { DecisionQueries } from '@minhbach/runtime';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { invalid, notFound } from '../problems/problem.js';
import { DecisionEvaluationDto, DecisionInputsDto } from './decision.dto.js';

@ApiTags('processes')
@Controller('decisions')
export class DecisionsController {
  constructor(private readonly decisions: DecisionQueries) {}

  // It changes nothing, so that repeating it needs no key.
  @Post(':id/evaluation')
  @HttpCode(200)
  @Access('process.operate')
  @ApiOperation({
    summary: 'What the latest version of a decision gives for these inputs, and why',
  })
  @ApiOkResponse({ type: DecisionEvaluationDto })
  @ApiNotFoundResponse()
  @ApiUnprocessableEntityResponse({ description: 'Inputs that the decision cannot be made from.' })
  async evaluate(
    @Param('id') decisionId: string,
    @Body() { variables }: DecisionInputsDto,
  ): Promise<DecisionEvaluationDto> {
    const evaluation = await this.decisions.evaluate(decisionId, variables);
    if (!evaluation) throw notFound();
    const { decisionKey, value, warnings, decisions } = evaluation;
    if (warnings.length > 0) throw invalid(warnings.map(faultOf));
    return { decisionId, decisionKey: String(decisionKey), value, decisions };
  }
}

function faultOf(warning: string) {
  const message = { vi: `Không ra được quyết định: ${warning}`, en: warning };
  return { pointer: '/variables', code: 'decision-failed', message };
}
