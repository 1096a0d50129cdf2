import { Fragment } from 'react';
import { fieldsNow, isValues } from './fields-now';
import { useForm, type SchemaFieldProps } from './form-context';
import { useSchemaText } from './use-schema-text';

/** Fields that belong together. */
export function GroupField({ pointer, schema, value, change }: SchemaFieldProps) {
  const { title, help } = useSchemaText()(schema);
  return (
    <fieldset className="form-group">
      <legend>{title}</legend>
      {help && <p className="field-hint">{help}</p>}
      <GroupFields {...{ pointer, schema, value, change }} />
    </fieldset>
  );
}

/** The fields of an object without a frame around them. */
export function GroupFields({
  pointer,
  schema,
  value,
  change,
}: Omit<SchemaFieldProps, 'required'>) {
  const { drawField } = useForm();
  const values = isValues(value) ? value : {};
  return fieldsNow(schema, values).map(({ name, schema: field, required }) => (
    <Fragment key={name}>
      {drawField({
        pointer: `${pointer}/${name}`,
        schema: field,
        required,
        value: values[name],
        change: (inner) => {
          change({ ...values, [name]: inner });
        },
      })}
    </Fragment>
  ));
}
