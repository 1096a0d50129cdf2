import { Link } from '@tanstack/react-router';
import { api } from '../../api/client';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { DataTable } from '../../parts/data-table/data-table';
import { useDates } from '../../parts/dates/use-dates';
import { QueryState } from '../../parts/states/query-state';
import { SuccessionProgress } from './succession-progress';

type Succession = components['schemas']['RecordedSuccessionDto'];

/** The recorded decisions about agencies, the newest first, and how far the open cases have come. */
export function Successions() {
  const t = useText();
  const dates = useDates();
  const query = api.useQuery('get', '/api/agency-successions');
  const rows = query.data ?? [];
  return (
    <section>
      <h2>{t('admin.successions')}</h2>
      <p>
        <Link to="/quyet-dinh-co-quan">{t('admin.decision')}</Link>
      </p>
      <QueryState
        query={query}
        isEmpty={rows.length === 0}
        empty={<p>{t('admin.successions.none')}</p>}
      >
        <DataTable
          caption={t('admin.successions')}
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            {
              id: 'number',
              title: t('admin.successions.number'),
              cell: ({ number, decidedOn }) => (
                <>
                  {number} <span className="admin-note">{dates.date(decidedOn)}</span>
                </>
              ),
            },
            {
              id: 'type',
              title: t('admin.successions.type'),
              cell: ({ type }) => t('admin.successions.type.of', { type }),
            },
            {
              id: 'steps',
              title: t('admin.successions.steps'),
              cell: ({ steps }) => <Steps steps={steps} />,
            },
            {
              id: 'effective',
              title: t('admin.successions.effective'),
              cell: ({ effectiveOn }) => dates.date(effectiveOn),
            },
            {
              id: 'remaining',
              title: t('admin.successions.remaining'),
              cell: ({ remaining }) => remaining,
              isFigure: true,
            },
            {
              id: 'apply',
              title: t('admin.successions.apply.title'),
              cell: (succession) => <SuccessionProgress succession={succession} />,
            },
          ]}
        />
      </QueryState>
    </section>
  );
}

function Steps({ steps }: Pick<Succession, 'steps'>) {
  return (
    <ul role="list">
      {steps.map(({ from, to }) => (
        <li key={`${from} ${to}`}>
          {from} → {to}
        </li>
      ))}
    </ul>
  );
}
