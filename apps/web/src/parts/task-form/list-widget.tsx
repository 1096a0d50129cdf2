import { SelectField } from '../field/select-field';
import type { WidgetProps } from './form-context';

/** One of the `oneOf` of a schema, from a list that opens: for more choices than are good to have side by side. */
export function ListWidget({ id, label, hint, error, schema, value, change }: WidgetProps) {
  const choices = schema.oneOf ?? [];
  return (
    <SelectField
      {...{ id, label, hint, error }}
      none=""
      options={choices.map(({ const: of, title = '' }) => ({ value: String(of), label: title }))}
      value={typeof value === 'string' || typeof value === 'number' ? String(value) : ''}
      change={(chosen) => {
        change(choices.find(({ const: of }) => String(of) === chosen)?.const);
      }}
    />
  );
}
