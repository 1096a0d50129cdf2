import { api } from '../api/client';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { QueryState } from '../parts/states/query-state';

type Duty = components['schemas']['DutyDto'];

/** All standing duties of the plan, with who answers for each today. */
export function DutyRegister() {
  const t = useText();
  const columns = useDutyColumns();
  const query = api.useQuery('get', '/api/duties');
  const items = query.data?.items ?? [];
  return (
    <QueryState query={query} isEmpty={items.length === 0} empty={t('duties.register.none')}>
      <DataTable
        caption={t('duties.view.register')}
        columns={columns}
        rows={items}
        rowKey={({ id }) => id}
      />
    </QueryState>
  );
}

function useDutyColumns(): Column<Duty>[] {
  const t = useText();
  const say = useServerText();
  return [
    {
      id: 'duty',
      title: t('duties.duty'),
      cell: ({ id, name }) => (
        <>
          {id} · {say(name)}
        </>
      ),
    },
    {
      id: 'owner',
      title: t('duties.owner'),
      cell: ({ owners, carriers }) => (
        <>
          {owners.map(({ name }) => say(name)).join('; ')}
          {carriers && <p className="field-hint">{t('duties.with', { who: say(carriers) })}</p>}
        </>
      ),
    },
    {
      id: 'cadence',
      title: t('duties.cadence'),
      cell: ({ cadence }) => t(`duties.cadence.${cadence}`),
    },
    {
      id: 'reviewed',
      title: t('duties.reviewed'),
      cell: ({ reviewed, processId }) =>
        processId === null
          ? reviewed.map((term) => t(`duties.term.${term}`)).join(', ') || '–'
          : t('duties.by-process'),
    },
    {
      id: 'components',
      title: t('duties.components'),
      cell: ({ components: served }) =>
        served.length === ALL ? t('duties.components.all') : served.join(', '),
    },
    {
      id: 'basis',
      title: t('duties.basis'),
      cell: ({ section, legalBasis, evidence }) => (
        <>
          {t('duties.section', { section })}
          <p className="field-hint" lang="vi">
            {legalBasis}
          </p>
          <p className="field-hint">{t('duties.evidence-is', { what: say(evidence) })}</p>
        </>
      ),
    },
  ];
}

/** Indicators of the component. */
const ALL = 12;
