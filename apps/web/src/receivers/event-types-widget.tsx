import { CheckField } from '../parts/field/check-field';
import type { WidgetProps } from '../parts/task-form/form-context';

/** Several of many; none of them stands for all. */
export function EventTypesWidget({ id, label, hint, error, schema, value, change }: WidgetProps) {
  const chosen = Array.isArray(value) ? (value as unknown[]) : [];
  return (
    <fieldset id={id} className={error ? 'field field-faulty' : 'field'}>
      <legend>{label}</legend>
      {hint && <p className="field-hint">{hint}</p>}
      {error && <p className="field-error">{error}</p>}
      {(schema.oneOf ?? []).map(({ const: type, title }) => (
        <CheckField
          key={String(type)}
          label={title}
          value={chosen.includes(type)}
          change={(isChosen) => {
            const others = chosen.filter((each) => each !== type);
            const next = isChosen ? [...others, type] : others;
            change(next.length === 0 ? undefined : next);
          }}
        />
      ))}
    </fieldset>
  );
}
