import { Link } from '@tanstack/react-router';
import { api } from '../api/client';
import { useServerText, useText } from '../i18n/use-text';
import { QueryState } from '../parts/states/query-state';
import { PartActions } from './part-actions';
import { PartStatus } from './part-status';
import { partsOfConcern } from './parts-of';
import { usePeriod } from './use-period';

/** The latest report: what is the person's to do now, by when; or whom it waits for. */
export function ReportNow({ reportKey }: { readonly reportKey: string }) {
  const t = useText();
  const say = useServerText();
  const period = usePeriod();
  const query = api.useQuery('get', '/api/reports/{key}', {
    params: { path: { key: reportKey } },
  });
  const report = query.data;
  const mine = report ? partsOfConcern(report) : [];
  return (
    <section className="report-now">
      <QueryState query={query}>
        {report && (
          <>
            <h2>
              <Link to="/bao-cao/$key" params={{ key: reportKey }}>
                {period(report)}
              </Link>
            </h2>
            <p>
              {say(report.status)} ·{' '}
              {t('reports.progress', { count: report.submitted, all: report.divisions })}
            </p>
            {mine.length === 0 && <p className="field-hint">{t('reports.nothing-to-do')}</p>}
            <ul role="list" className="report-todo">
              {mine.map((part) => (
                <li key={part.key}>
                  <strong lang="vi">{part.unitName}</strong>
                  <PartStatus part={part} />
                  <PartActions part={part} />
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryState>
    </section>
  );
}
