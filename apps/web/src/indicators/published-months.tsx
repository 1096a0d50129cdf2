import { api } from '../api/client';
import { useText } from '../i18n/use-text';
import { useMonthName } from '../parts/chart/use-month-name';
import { QueryState } from '../parts/states/query-state';

/** As many as fit into a glance; the page of a month leads to the others. */
const SHOWN = 6;

/** What was published for good of the last months: the page of each, and its data with their signature. */
export function PublishedMonths() {
  const t = useText();
  const month = useMonthName();
  const query = api.useQuery('get', '/api/indicators/snapshots');
  const taken = query.data?.slice(0, SHOWN) ?? [];
  return (
    <section className="published-months">
      <h2>{t('indicators.published')}</h2>
      <QueryState
        query={query}
        isEmpty={taken.length === 0}
        empty={<p>{t('indicators.published.none')}</p>}
      >
        <ul>
          {taken.map((each) => (
            <li key={each.month}>
              <a href={`/chi-so/${each.month}`}>
                {t('indicators.published.month', { month: month.full(each.month) })}
              </a>
              {': '}
              {(['json', 'csv', 'xlsx'] as const).map((format) => (
                <a
                  key={format}
                  href={`/chi-so/${each.month}/du-lieu.${format}`}
                  aria-label={t('indicators.published.data', {
                    ...{ month: month.full(each.month), format: format.toUpperCase() },
                  })}
                >
                  {format.toUpperCase()}
                </a>
              ))}
            </li>
          ))}
        </ul>
      </QueryState>
    </section>
  );
}
