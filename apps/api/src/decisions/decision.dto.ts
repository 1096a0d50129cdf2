import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { IsObject } from 'class-validator';

/** A value that a model has computed. */
const anything = {
  description: 'Any JSON.',
  nullable: true,
  oneOf: [
    { type: 'string' },
    { type: 'number' },
    { type: 'boolean' },
    { type: 'array', items: {} },
    { type: 'object', additionalProperties: true },
  ],
} satisfies ApiPropertyOptions;

export class DecisionInputsDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'The input data, by the names in the model; dates and the like as ISO 8601 texts.',
  })
  @IsObject()
  variables: Record<string, unknown>;
}

export class NamedValueDto {
  @ApiProperty({ description: 'The expression of a column, the name of an output or input.' })
  name: string;

  @ApiProperty(anything)
  value: unknown;
}

export class MatchedRuleDto {
  @ApiProperty()
  id: string;

  @ApiProperty({ type: 'integer', description: 'The row of the table, from 1.' })
  row: number;

  @ApiProperty({ type: [NamedValueDto] })
  outputs: readonly NamedValueDto[];
}

export class EvaluatedDecisionDto {
  @ApiProperty()
  decisionId: string;

  @ApiProperty()
  decisionName: string;

  @ApiProperty(anything)
  value: unknown;

  @ApiProperty({ type: [NamedValueDto], description: 'What it read.' })
  inputs: readonly NamedValueDto[];

  @ApiProperty({ type: [MatchedRuleDto] })
  matchedRules: readonly MatchedRuleDto[];
}

export class DecisionEvaluationDto {
  @ApiProperty()
  decisionId: string;

  @ApiProperty({ description: 'Decimal key of the version.' })
  decisionKey: string;

  @ApiProperty(anything)
  value: unknown;

  @ApiProperty({ type: [EvaluatedDecisionDto], description: 'Required decisions first.' })
  decisions: readonly EvaluatedDecisionDto[];
}

export class MadeDecisionDto {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ description: 'The business rule task.' })
  elementId: string;

  @ApiProperty({ description: 'Decimal key.' })
  elementInstanceKey: string;

  @ApiProperty()
  decisionId: string;

  @ApiProperty({ type: String, nullable: true, description: 'Decimal key of the version.' })
  decisionKey: string | null;

  @ApiProperty({ type: [EvaluatedDecisionDto], description: 'Required decisions first.' })
  decisions: readonly EvaluatedDecisionDto[];
}

export class MadeDecisionListDto {
  @ApiProperty({ type: [MadeDecisionDto] })
  items: readonly MadeDecisionDto[];
}
