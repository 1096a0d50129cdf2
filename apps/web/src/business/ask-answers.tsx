import type { ReactNode } from 'react';
import { useAgencyName } from '../api/use-agency-name';
import { useText } from '../i18n/use-text';
import { Facts, type Fact } from '../parts/facts/facts';
import { fieldsNow, isValues } from '../parts/task-form/fields-now';
import type { FormSchema, FormValues } from '../parts/task-form/form-schema';
import { ChosenFileName } from '../request/chosen-file-name';

interface Props {
  readonly schema: FormSchema;
  readonly values: FormValues;
}

/** What was filled into a form, in the words of its fields. */
export function AskAnswers({ schema, values }: Props) {
  const t = useText();
  const agencyName = useAgencyName();
  const printed = (field: FormSchema, value: unknown): ReactNode => {
    const choice = field.oneOf?.find((option) => option.const === value);
    if (choice) return choice.title;
    if (typeof value === 'boolean') return t(value ? 'parts.yes' : 'parts.no');
    if (typeof value !== 'string') return null;
    return field['x-ui']?.widget === 'agency' ? agencyName(value) : <span lang="vi">{value}</span>;
  };
  const factsOf = (within: FormSchema, filled: FormValues): Fact[] =>
    fieldsNow(within, filled).flatMap(({ name, schema: field }) => {
      const value = filled[name];
      const title = field.title ?? '';
      if (field.type === 'object') return factsOf(field, isValues(value) ? value : {});
      if (!Array.isArray(value)) return [{ name: title, value: printed(field, value) }];
      return (value as unknown[]).map((row, index) => ({
        name: `${field.items?.title ?? title} ${String(index + 1)}`,
        value: field['x-files'] ? (
          <ChosenFileName fileKey={String(row)} />
        ) : (
          printed(field.items ?? {}, row)
        ),
      }));
    });
  const facts = factsOf(schema, values).filter(({ value }) => value !== null);
  if (facts.length === 0) return <p>{t('business.ask.nothing')}</p>;
  return <Facts facts={facts} />;
}
