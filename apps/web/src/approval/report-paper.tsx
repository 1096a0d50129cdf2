import { api } from '../api/client';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { QueryState } from '../parts/states/query-state';
import { IncludedMonths } from '../reports/included-months';
import { IncludedParts } from '../reports/included-parts';
import { PartCompare } from '../reports/part-compare';
import { PartContent } from '../reports/part-content';
import { PartHistory } from '../reports/part-history';
import { partOfTask } from '../reports/parts-of';
import { ReportFigures } from '../reports/report-figures';
import { ReportInstructions } from '../reports/report-instructions';
import type { ApprovalTab } from './approval-search';
import { ApprovalTabs } from './approval-tabs';
import { NoteField } from './note-field';
import type { useNotes } from './use-notes';
import '../reports/reports.css';

interface Props {
  readonly task: components['schemas']['TaskDetailDto'];
  readonly reportKey: string;
  readonly tab: ApprovalTab | undefined;
  readonly notes: ReturnType<typeof useNotes>;
}

/** A part of a report, or the synthesis, that waits for somebody's decision. */
export function ReportPaper({ task, reportKey, tab, notes }: Props) {
  const t = useText();
  const query = api.useQuery('get', '/api/reports/{key}', {
    params: { path: { key: reportKey } },
  });
  const report = query.data;
  const part = report && partOfTask(report, task.key);
  const newest = part?.versions.at(-1);
  return (
    <QueryState query={query}>
      {report && !part && <p>{t('reports.task-gone')}</p>}
      {report && part && (
        <>
          <h2 lang="vi">{part.unitName}</h2>
          <ApprovalTabs
            taskKey={task.key}
            chosen={tab}
            tabs={{
              ...(newest && {
                paper: (
                  <>
                    <PartContent
                      version={newest}
                      note={(point) => <NoteField point={point} notes={notes} />}
                    />
                    {newest.months && <IncludedMonths months={newest.months} />}
                    {newest.includes && <IncludedParts parts={newest.includes} />}
                    <ReportFigures report={report} />
                    {part.kind === 'synthesis' && <ReportInstructions reportKey={report.key} />}
                  </>
                ),
                changes: <PartCompare versions={part.versions} />,
              }),
              history: <PartHistory part={part} />,
            }}
          />
        </>
      )}
    </QueryState>
  );
}
