import { useText } from '../i18n/use-text';
import { CsvDownload } from '../parts/csv-download/csv-download';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { apart, type DefinitionStatistics, type ElementFigures } from './element-figures';
import { StandingLink } from './standing-link';
import { useElementName } from './use-element-name';
import { useFigureText } from './use-figure-text';

interface Props {
  readonly definitionKey: string;
  readonly statistics: DefinitionStatistics;
  readonly elements: readonly ElementFigures[];
}

/** Every element of the drawing with all its figures, and the way to what stands there; the same as a file. What connects the work comes after it. */
export function ElementTable({ definitionKey, statistics, elements }: Props) {
  const t = useText();
  const { processId, version, from, to } = statistics;
  const standing: Column<ElementFigures> = {
    id: 'active',
    title: t('process-statistics.column.active'),
    cell: (element) => (
      <StandingLink {...{ processId, version, definitionKey }} element={element} />
    ),
    isFigure: true,
  };
  const columns = useColumns(standing);
  const { activities, rest } = apart(elements);
  return (
    <>
      <DataTable
        caption={t('process-statistics.table.activities')}
        columns={columns}
        rows={activities}
        rowKey={({ elementId }) => elementId}
      />
      <details>
        <summary>{t('process-statistics.table.rest', { count: rest.length })}</summary>
        <DataTable
          caption={t('process-statistics.table.others')}
          columns={columns}
          rows={rest}
          rowKey={({ elementId }) => elementId}
        />
      </details>
      <p>
        <CsvDownload
          name={`${processId}-v${String(version)}-${from}-${to}.csv`}
          rows={[csvHead, ...elements.map(csvRow)]}
          label={t('process-statistics.csv')}
        />
      </p>
    </>
  );
}

/** The name of the step, what stands there, and its figures. */
function useColumns(standing: Column<ElementFigures>): Column<ElementFigures>[] {
  const t = useText();
  const nameOf = useElementName();
  const { duration } = useFigureText();
  const figures: readonly [string, (element: ElementFigures) => string | number][] = [
    [t('process-statistics.column.entered'), ({ entered }) => entered],
    [t('process-statistics.column.completed'), ({ completed }) => completed],
    [t('process-statistics.column.terminated'), ({ terminated }) => terminated],
    [t('process-statistics.column.median'), (each) => duration(each.medianMilliseconds)],
    [t('process-statistics.column.p90'), (each) => duration(each.p90Milliseconds)],
    [t('process-statistics.column.waited'), ({ work }) => duration(work?.medianWaitedMilliseconds)],
    [t('process-statistics.column.worked'), ({ work }) => duration(work?.medianWorkedMilliseconds)],
    [t('process-statistics.column.late'), ({ late }) => late],
    [t('process-statistics.column.overdue'), ({ overdue }) => overdue],
    [t('process-statistics.column.incidents'), (each) => each.incidentsRaised],
  ];
  return [
    {
      id: 'name',
      title: t('process-statistics.column.step'),
      cell: (element) => <span lang="vi">{nameOf(element)}</span>,
    },
    standing,
    ...figures.map(([title, cell]) => ({ id: title, title, cell, isFigure: true })),
  ];
}

/** For programs: the names of the service, and durations in milliseconds. */
const csvHead = [
  ...['elementId', 'elementName', 'type', 'active', 'waiting', 'entered', 'completed'],
  ...['terminated', 'medianMilliseconds', 'p90Milliseconds', 'workCount'],
  ...['medianWaitedMilliseconds', 'p90WaitedMilliseconds', 'medianWorkedMilliseconds'],
  ...['p90WorkedMilliseconds', 'late', 'overdue', 'incidentsRaised', 'incidents'],
];

function csvRow({ work, ...element }: ElementFigures): (string | number)[] {
  const { count: workCount = null, ...times } = work ?? {};
  const named: Readonly<Record<string, string | number | null>> = {
    ...element,
    ...times,
    workCount,
  };
  return csvHead.map((name) => named[name] ?? '');
}
