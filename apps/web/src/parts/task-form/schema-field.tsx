import { useText } from '../../i18n/use-text';
import { DateField } from '../date-field/date-field';
import { ChoiceField } from '../field/choice-field';
import { TextArea } from '../field/text-area';
import { TextField } from '../field/text-field';
import { inputId, useForm, type SchemaFieldProps } from './form-context';
import type { FormSchema } from './form-schema';
import { GroupField } from './group-field';
import { ListField } from './list-field';
import { useFieldWords } from './use-field-words';
import { useSchemaText } from './use-schema-text';
import '../field/choice.css';

const LONG_TEXT = 300;

/** One field of a form, drawn as its schema asks. */
export function SchemaField(props: SchemaFieldProps) {
  const { pointer, schema, value, change } = props;
  const { widgets } = useForm();
  const words = useFieldWords(props);
  const widget = widgets[schema['x-files'] ? 'files' : (schema['x-ui']?.widget ?? '')];
  const common = { id: inputId(pointer), ...words };
  if (widget) return widget({ ...common, pointer, schema, value, change });
  if (schema.type === 'object') return <GroupField {...props} />;
  if (schema.type === 'array') return <ListField {...props} />;
  if (schema.const === true) return <Confirmation {...common} value={value} change={change} />;
  if (schema.type === 'boolean' || schema.oneOf) return <Choice {...props} {...common} />;
  if (schema.type === 'integer') return <WholeNumber {...common} value={value} change={change} />;
  if (schema.format === 'date') return <Day {...common} value={value} change={change} />;
  const text = { ...common, value: typeof value === 'string' ? value : '', change };
  return isLong(schema) ? (
    <TextArea {...text} />
  ) : (
    <TextField {...text} maxLength={schema.maxLength} />
  );
}

/** Several lines; an address or a code has one, however long it may be. */
function isLong({ maxLength = 0, format, pattern }: FormSchema): boolean {
  const isFree = format === undefined && (pattern === undefined || pattern === '\\S');
  return maxLength > LONG_TEXT && isFree;
}

type Words = ReturnType<typeof useFieldWords>;
type InputProps = Words & { id: string; value: unknown; change: (value: unknown) => void };

/** Something that must be true before one may go on. */
function Confirmation({ id, label, error, value, change }: InputProps) {
  return (
    <div className={error ? 'field field-faulty' : 'field'}>
      {error && <p className="field-error">{error}</p>}
      <label className="choice" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          onChange={({ target }) => {
            change(target.checked ? true : undefined);
          }}
        />
        <span>{label}</span>
      </label>
    </div>
  );
}

function Choice({ schema, ...common }: SchemaFieldProps & Words & { id: string }) {
  const t = useText();
  const textOf = useSchemaText();
  const choices = schema.oneOf?.map((option) => ({
    value: option.const,
    label: textOf(option).title,
  })) ?? [
    { value: true, label: t('parts.yes') },
    { value: false, label: t('parts.no') },
  ];
  const { id, label, hint, error, value, change } = common;
  return <ChoiceField {...{ id, label, hint, error, value, change, choices }} />;
}

function Day({ value, change, ...words }: InputProps) {
  return (
    <DateField
      {...words}
      value={typeof value === 'string' ? value : null}
      change={(day) => {
        change(day ?? undefined);
      }}
    />
  );
}

function WholeNumber({ value, change, ...words }: InputProps) {
  return (
    <TextField
      {...words}
      inputMode="numeric"
      className="input input-short"
      value={typeof value === 'number' || typeof value === 'string' ? String(value) : ''}
      change={(text) => {
        // What is no number is sent as it was typed, and the service says so.
        change(/^\d{1,12}$/.test(text) ? Number(text) : text);
      }}
    />
  );
}
