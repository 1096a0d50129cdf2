import { api } from '../api/client';
import { useServerText, useText } from '../i18n/use-text';
import { DataTable } from '../parts/data-table/data-table';
import { QueryState } from '../parts/states/query-state';

/** The indicators of the component, with who leads the work on each today and what is followed of it. */
export function DutyComponents() {
  const t = useText();
  const say = useServerText();
  const query = api.useQuery('get', '/api/pci-components');
  const items = query.data?.items ?? [];
  return (
    <QueryState query={query} isEmpty={items.length === 0} empty={t('duties.register.none')}>
      <p className="field-hint">{t('duties.proxy.hint')}</p>
      <DataTable
        caption={t('duties.view.components')}
        rows={items}
        rowKey={({ number }) => String(number)}
        columns={[
          {
            id: 'component',
            title: t('duties.component'),
            cell: ({ number, name }) => (
              <>
                {number}. {say(name)}
              </>
            ),
          },
          {
            id: 'leads',
            title: t('duties.leads'),
            cell: ({ leads }) => leads.map(({ name }) => say(name)).join('; '),
          },
          { id: 'proxy', title: t('duties.proxy'), cell: ({ proxy }) => say(proxy) },
        ]}
      />
    </QueryState>
  );
}
