import { useText } from '../../i18n/use-text';
import { Button } from '../button/button';
import { inputId, useForm, type SchemaFieldProps } from './form-context';
import { GroupFields } from './group-field';
import { useFieldWords } from './use-field-words';
import { useSchemaText } from './use-schema-text';

/** Rows that can be added and taken away: texts, or groups of fields. */
export function ListField(props: SchemaFieldProps) {
  const { pointer, schema, required, value, change } = props;
  const t = useText();
  const textOf = useSchemaText();
  const { label, hint, error } = useFieldWords(props);
  const items = schema.items ?? {};
  const given: unknown[] = Array.isArray(value) ? (value as unknown[]) : [];
  const rows = given.length === 0 && required ? [undefined] : given;
  // One row for each thing that was asked for: none is added or left out.
  const isFixed = schema['x-ui']?.perItem === true;
  return (
    <fieldset className="form-group" id={inputId(pointer)} tabIndex={-1}>
      <legend>{label}</legend>
      {hint && <p className="field-hint">{hint}</p>}
      {error && <p className="field-error">{error}</p>}
      {rows.map((row, index) => (
        <Row
          // Rows have no names of their own; they are added and taken away at the end or by their button.
          key={index}
          {...{ pointer: `${pointer}/${String(index)}`, items, row, number: index + 1 }}
          title={textOf(items).title}
          change={(changed) => {
            change(rows.map((each, at) => (at === index ? changed : each)));
          }}
          remove={
            isFixed || (required && rows.length === 1)
              ? null
              : () => {
                  change(rows.filter((_each, at) => at !== index));
                }
          }
        />
      ))}
      {!isFixed && rows.length < (schema.maxItems ?? Infinity) && (
        <Button
          onClick={() => {
            change([...rows, undefined]);
          }}
        >
          {t('parts.form.add', { what: textOf(items).title })}
        </Button>
      )}
    </fieldset>
  );
}

interface RowProps {
  readonly pointer: string;
  readonly items: SchemaFieldProps['schema'];
  readonly row: unknown;
  readonly number: number;
  readonly title: string;
  readonly change: (value: unknown) => void;
  readonly remove: (() => void) | null;
}

function Row({ pointer, items, row, number, title, change, remove }: RowProps) {
  const t = useText();
  const { drawField } = useForm();
  const rowTitle = `${title} ${String(number)}`;
  return (
    <div
      className="form-row"
      {...(items.type === 'object' && { role: 'group', 'aria-label': rowTitle })}
    >
      {items.type === 'object' ? (
        <>
          <p className="form-row-title">{rowTitle}</p>
          <GroupFields pointer={pointer} schema={items} value={row} change={change} />
        </>
      ) : (
        drawField({
          pointer,
          schema: { ...items, title: rowTitle, 'x-ui': { ...items['x-ui'], en: rowTitle } },
          required: true,
          value: row,
          change,
        })
      )}
      {remove && <Button onClick={remove}>{t('parts.form.remove', { what: rowTitle })}</Button>}
    </div>
  );
}
