import { DecisionQueries, type Key } from '@minhbach/runtime';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { invalid, notFound } from '../problems/problem.js';
import { DecisionEvaluationDto, DecisionInputsDto } from './decision.dto.js';
import { DecisionTableOfVersionDto, DecisionVersionDto } from './decision-table.dto.js';

@ApiTags('processes')
@Controller('decisions')
export class DecisionsController {
  constructor(private readonly decisions: DecisionQueries) {}

  @Get()
  @Access('process.operate')
  @ApiOperation({ summary: 'All versions of all decisions: by name, the newest first' })
  @ApiOkResponse({ type: [DecisionVersionDto] })
  async list(): Promise<DecisionVersionDto[]> {
    const versions = await this.decisions.versions();
    return versions.map((version) => ({ ...version, key: String(version.key) }));
  }

  @Get(':key/table')
  @Access('process.operate')
  @ApiOperation({ summary: 'The decision table of one version, as its author wrote it' })
  @ApiOkResponse({ type: DecisionTableOfVersionDto })
  @ApiNotFoundResponse()
  async table(@KeyParam() key: Key): Promise<DecisionTableOfVersionDto> {
    const table = await this.decisions.table(key);
    if (table === undefined) throw notFound();
    return { table };
  }

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
