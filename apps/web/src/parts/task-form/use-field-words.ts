import { useText } from '../../i18n/use-text';
import { useFaultText } from '../error-summary/use-fault-text';
import { useForm, type SchemaFieldProps } from './form-context';
import { useSchemaText } from './use-schema-text';

/** What stands around the input of a field: its name, its help, and what is wrong with it. */
export function useFieldWords({ pointer, schema, required }: SchemaFieldProps) {
  const t = useText();
  const faultText = useFaultText();
  const { title, help } = useSchemaText()(schema);
  const { faults } = useForm();
  const fault = faults.find((each) => each.pointer === pointer);
  return {
    label: required ? title : t('parts.form.optional', { label: title }),
    hint: help,
    error: fault && faultText(fault),
  };
}
