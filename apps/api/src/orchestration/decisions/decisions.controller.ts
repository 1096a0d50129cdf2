import type { KnownClient } from '@minhbach/identity';
import {
  DecisionQueries,
  DefinitionFiles,
  type DecisionEvaluation,
  type DefinitionFile,
} from '@minhbach/runtime';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ClientAccess, CurrentClient } from '../../access/client-access.decorator.js';
import { invalid, notFound, Problem } from '../../problems/problem.js';
import { requireReach } from '../client-reach.js';
import { onlyTenant } from '../shared-fields.js';
import { EvaluateDecisionDto } from './decision.dto.js';

/** Decisions as they are made in processes, for programs that want to know beforehand. Nothing is stored. */
@ApiExcludeController()
@Controller('v2/decision-definitions')
export class DecisionsForClientsController {
  constructor(
    private readonly decisions: DecisionQueries,
    private readonly files: DefinitionFiles,
  ) {}

  @Post('evaluation')
  @HttpCode(200)
  @ClientAccess('decisions:evaluate')
  async evaluate(@Body() wanted: EvaluateDecisionDto, @CurrentClient() client: KnownClient) {
    const id = await this.idOf(wanted);
    requireReach(client, 'processes', [id]);
    const made = await this.decisions.evaluate(id, wanted.variables ?? {});
    const [file] = made ? await this.files.byKeys([made.decisionKey]) : [];
    if (!made || (!file && made.warnings.length === 0)) throw notFound();
    if (!file) throw new Problem(422, 'invalid-variables', made.warnings.join('; '));
    return evaluationView(file, made);
  }

  /** A key names the decision; what is made is its latest version, which must be the one that is named. */
  private async idOf(wanted: EvaluateDecisionDto): Promise<string> {
    const { decisionDefinitionId: id, decisionDefinitionKey: key } = wanted;
    if ((id === undefined) === (key === undefined)) {
      const code = id === undefined ? 'missing' : 'not-allowed';
      throw invalid([{ pointer: '/decisionDefinitionId', code }]);
    }
    if (id !== undefined) return id;
    const file = await this.files.byKey(Number(key));
    if (file?.kind !== 'decision') throw notFound();
    const latest = await this.files.latestDecision(file.id);
    if (latest === file.key) return file.id;
    throw new Problem(409, 'not-the-latest', 'Only the latest version of a decision is evaluated.');
  }
}

function evaluationView(file: DefinitionFile, made: DecisionEvaluation) {
  const { id, version, name } = file;
  const key = String(file.key);
  const failed = made.warnings.length > 0;
  return {
    decisionDefinitionKey: key,
    decisionDefinitionId: id,
    decisionDefinitionName: name ?? id,
    decisionDefinitionVersion: version,
    decisionRequirementsKey: key,
    decisionRequirementsId: id,
    // Nothing is stored that these could name.
    decisionEvaluationKey: key,
    decisionInstanceKey: key,
    output: JSON.stringify(made.value ?? null),
    failedDecisionDefinitionId: failed ? id : null,
    failureMessage: failed ? made.warnings.join('; ') : null,
    evaluatedDecisions: made.decisions.map((decision, at) => evaluatedView(decision, file, at)),
    tenantId: onlyTenant,
  };
}

function evaluatedView(
  decision: DecisionEvaluation['decisions'][number],
  file: DefinitionFile,
  at: number,
) {
  const { decisionId, decisionName, value, inputs, matchedRules } = decision;
  return {
    decisionDefinitionKey: String(file.key),
    decisionEvaluationInstanceKey: `${String(file.key)}-${String(at + 1)}`,
    decisionDefinitionId: decisionId,
    decisionDefinitionName: decisionName,
    decisionDefinitionVersion: file.version,
    decisionDefinitionType: matchedRules.length > 0 ? 'DECISION_TABLE' : 'UNSPECIFIED',
    output: JSON.stringify(value ?? null),
    tenantId: onlyTenant,
    evaluatedInputs: inputs.map((input, index) => ({
      inputId: `input_${String(index + 1)}`,
      inputName: input.name,
      inputValue: JSON.stringify(input.value ?? null),
    })),
    matchedRules: matchedRules.map(({ id: ruleId, row, outputs }) => ({
      ruleId,
      ruleIndex: row,
      evaluatedOutputs: outputs.map((output, index) => ({
        outputId: `output_${String(index + 1)}`,
        outputName: output.name,
        outputValue: JSON.stringify(output.value ?? null),
        ruleId,
        ruleIndex: row,
      })),
    })),
  };
}
