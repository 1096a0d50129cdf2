import { SelectField } from '../../parts/field/select-field';
import type { WidgetProps } from '../../parts/task-form/form-context';

/** One of many, from a list that opens: there are too many agencies for a row of buttons. */
export function listWidget({ id, label, hint, error, schema, value, change }: WidgetProps) {
  return (
    <SelectField
      {...{ id, label, hint, error }}
      none="–"
      options={(schema.oneOf ?? []).map((option) => ({
        value: String(option.const),
        label: option.title ?? '',
      }))}
      value={typeof value === 'string' ? value : ''}
      change={(chosen) => {
        change(chosen || undefined);
      }}
    />
  );
}
