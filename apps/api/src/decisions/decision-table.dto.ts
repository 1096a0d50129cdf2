import { ApiProperty } from '@nestjs/swagger';

const texts: { type: [typeof String] } = { type: [String] };

export class DecisionVersionDto {
  @ApiProperty({ description: 'Decimal key of the version.' })
  key: string;

  @ApiProperty({ example: 'deadlines' })
  decisionId: string;

  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;

  @ApiProperty({ type: String, nullable: true })
  name: string | null;

  @ApiProperty({ format: 'date-time', description: 'From when on it is the one that is made.' })
  deployedAt: string;

  @ApiProperty({ description: 'The decision is made by it now.' })
  isLatest: boolean;
}

export class InputColumnDto {
  @ApiProperty()
  label: string;

  @ApiProperty({ description: 'FEEL.' })
  expression: string;
}

export class OutputColumnDto {
  @ApiProperty()
  label: string;

  @ApiProperty()
  name: string;
}

export class DecisionRuleDto {
  @ApiProperty()
  id: string;

  @ApiProperty({ ...texts, description: 'FEEL, one for each input; `-` accepts everything.' })
  tests: readonly string[];

  @ApiProperty({ ...texts, description: 'FEEL, one for each output.' })
  values: readonly string[];

  @ApiProperty(texts)
  annotations: readonly string[];
}

export class DecisionTableDto {
  @ApiProperty({ example: 'UNIQUE' })
  hitPolicy: string;

  @ApiProperty({ type: [InputColumnDto] })
  inputs: readonly InputColumnDto[];

  @ApiProperty({ type: [OutputColumnDto] })
  outputs: readonly OutputColumnDto[];

  @ApiProperty({ type: [DecisionRuleDto] })
  rules: readonly DecisionRuleDto[];
}

export class DecisionTableOfVersionDto {
  @ApiProperty({ type: DecisionTableDto, nullable: true, description: 'Null: it is no table.' })
  table: DecisionTableDto | null;
}
