import { Column, PrimaryColumn, type ColumnOptions } from 'typeorm';

const asText = {
  to: (value: string | null | undefined) => value,
  from: (value: string | number | null) => (value === null ? null : String(value)),
};

/** A `bigint` key of another row, as a decimal string: the form in which keys are public. */
export function KeyColumn(options: ColumnOptions): PropertyDecorator {
  return Column({ ...options, type: 'bigint', transformer: asText });
}

/** The row's own `bigint` key, drawn from the one key sequence, as a decimal string. */
export function PrimaryKeyColumn(constraint: string): PropertyDecorator {
  return PrimaryColumn({
    type: 'bigint',
    transformer: asText,
    primaryKeyConstraintName: constraint,
  });
}
