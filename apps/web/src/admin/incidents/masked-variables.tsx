import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { DataTable } from '../../parts/data-table/data-table';

type Variable = components['schemas']['MaskedVariableDto'];

/** Which variables a step sees; what people wrote stays hidden. */
export function MaskedVariables({ variables }: { readonly variables: readonly Variable[] }) {
  const t = useText();
  if (variables.length === 0) return <p>{t('admin.variables.none')}</p>;
  return (
    <DataTable
      caption={t('admin.variables')}
      rows={variables}
      rowKey={({ name }) => name}
      columns={[
        {
          id: 'name',
          title: t('admin.variables.name'),
          cell: ({ name }) => <code className="admin-code">{name}</code>,
        },
        {
          id: 'value',
          title: t('admin.variables.value'),
          cell: ({ kind, size, value }) =>
            value === null
              ? t('admin.variables.kind', { kind, size: size ?? 0 })
              : JSON.stringify(value),
        },
      ]}
    />
  );
}
