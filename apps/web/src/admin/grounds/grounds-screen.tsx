import { api } from '../../api/client';
import type { components } from '../../api/schema';
import { useServerText, useText } from '../../i18n/use-text';
import { DataTable, type Column } from '../../parts/data-table/data-table';
import { QueryState } from '../../parts/states/query-state';
import '../admin.css';

type Ground = components['schemas']['LegalGroundDto'];

const acts = ['refuse', 'extend', 'ask-supplement', 'transfer'] as const;

/** F7: on what an agency acts, with article, clause and point. */
export function GroundsScreen() {
  const t = useText();
  const say = useServerText();
  const columns = useGroundColumns();
  const query = api.useQuery('get', '/api/legal-grounds');
  const grounds = query.data;
  return (
    <div className="page admin">
      <h1>{t('frame.nav.grounds')}</h1>
      <QueryState query={query}>
        {grounds && (
          <>
            <p>{say(grounds.law)}</p>
            {!grounds.isOwn && <p className="admin-note">{t('admin.grounds.not-own')}</p>}
            {acts.map((act) => (
              <section key={act}>
                <h2>{t(`admin.grounds.act.${act}`)}</h2>
                <DataTable
                  caption={t(`admin.grounds.act.${act}`)}
                  rows={grounds.items.filter((ground) => ground.act === act)}
                  rowKey={({ code }) => code}
                  columns={columns}
                />
              </section>
            ))}
          </>
        )}
      </QueryState>
    </div>
  );
}

function useGroundColumns(): Column<Ground>[] {
  const t = useText();
  const say = useServerText();
  return [
    { id: 'text', title: t('admin.grounds.text'), cell: ({ text }) => say(text) },
    {
      id: 'articles',
      title: t('admin.grounds.article'),
      cell: ({ articles }) => articles.join(', '),
    },
    { id: 'clause', title: t('admin.grounds.clause'), cell: ({ clause }) => clause ?? '–' },
    { id: 'point', title: t('admin.grounds.point'), cell: ({ point }) => point ?? '–' },
    {
      id: 'provisions',
      title: t('admin.grounds.provisions'),
      cell: ({ provisions }) =>
        provisions.length === 0 ? (
          '–'
        ) : (
          <ul>
            {provisions.map(({ article, clause, text }) => (
              <li key={`${String(article)}.${String(clause)}`}>
                {t(clause === null ? 'admin.grounds.by-article' : 'admin.grounds.by-clause', {
                  ...{ article, clause: clause ?? 0, text: say(text) },
                })}
              </li>
            ))}
          </ul>
        ),
    },
  ];
}
