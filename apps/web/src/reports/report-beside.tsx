import { api } from '../api/client';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { ReturnedNote } from '../parts/returned-note/returned-note';
import { QueryState } from '../parts/states/query-state';
import { PartCard } from './part-card';
import { partOfTask } from './parts-of';
import { ReportFigures } from './report-figures';
import { usePeriod } from './use-period';
import './reports.css';

interface Props {
  readonly task: components['schemas']['TaskDetailDto'];
  readonly reportKey: string;
}

/** What whoever writes a part needs beside it: why it came back, the figures, and for the Centre the divisions' parts. */
export function ReportBeside({ task, reportKey }: Props) {
  const t = useText();
  const period = usePeriod();
  const query = api.useQuery('get', '/api/reports/{key}', {
    params: { path: { key: reportKey } },
  });
  const report = query.data;
  const part = report && partOfTask(report, task.key);
  return (
    <QueryState query={query}>
      {report && (
        <div className="reports">
          <h2>
            {period(report)}
            {part && (
              <>
                , <span lang="vi">{part.unitName}</span>
              </>
            )}
          </h2>
          {part && <Returned part={part} />}
          <ReportFigures report={report} isDrafting />
          {part?.kind === 'synthesis' && (
            <section className="part-section">
              <h3>{t('reports.parts', { count: report.submitted, all: report.divisions })}</h3>
              {report.parts.map((each) => (
                <PartCard key={each.key} part={each} />
              ))}
            </section>
          )}
        </div>
      )}
    </QueryState>
  );
}

/** Why the part is being written again, and by when. */
function Returned({ part }: { readonly part: components['schemas']['PartDto'] }) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const last = part.decisions.at(-1);
  if (last?.outcome !== 'returned') return null;
  const { decidedBy, role, reason, newDueOn } = last;
  return (
    <ReturnedNote
      title={t('reports.returned', { name: decidedBy.name, role: say(role) })}
      reason={reason}
    >
      {newDueOn !== null && <p>{t('reports.new-due', { date: dates.date(newDueOn) })}</p>}
    </ReturnedNote>
  );
}
