import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { DataTable } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { CsvDownload } from '../parts/csv-download/csv-download';
import { countIn, type DueBar, type DueCounts } from './due-counts';
import { useBarLabel } from './use-bar-label';

/** What falls due when: a bar for the working days left, each the way to its requests; the same figures as a table. */
export function DueChart({ counts }: { readonly counts: DueCounts }) {
  const t = useText();
  const dates = useDates();
  const labelOf = useBarLabel();
  const { bars, open, countedOn } = counts;
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const head = [t('supervision.chart.left'), t('supervision.chart.count')] as const;
  return (
    <figure className="due-chart" aria-labelledby="bieu-do-han">
      <figcaption>
        <h2 id="bieu-do-han">
          {t('supervision.chart', { count: countIn(counts, 'overdue', 'due-today') })}
        </h2>
        <p>{t('supervision.chart.about', { open, date: dates.date(countedOn) })}</p>
      </figcaption>
      <ol role="list" className="due-bars">
        {bars.map((bar) => (
          <li key={labelOf(bar)}>
            <Bar bar={bar} label={labelOf(bar)} most={most} />
          </li>
        ))}
      </ol>
      <details>
        <summary>{t('supervision.chart.table')}</summary>
        <DataTable
          caption={t('supervision.chart.table')}
          columns={[
            { id: 'left', title: head[0], cell: labelOf },
            { id: 'count', title: head[1], cell: ({ count }) => count, isFigure: true },
          ]}
          rows={bars}
          rowKey={labelOf}
        />
        <CsvDownload
          name={`${countedOn}.csv`}
          rows={[head, ...bars.map((bar) => [labelOf(bar), bar.count])]}
          label={t('supervision.chart.csv')}
        />
      </details>
    </figure>
  );
}

interface BarProps {
  readonly bar: DueBar;
  readonly label: string;
  /** The count of the highest bar. */
  readonly most: number;
}

function Bar({ bar, label, most }: BarProps) {
  const t = useText();
  const { state, count, dueFrom, dueTo } = bar;
  return (
    <Link
      to="/tim-yeu-cau"
      search={{ ...(dueFrom !== null && { dueFrom }), ...(dueTo !== null && { dueTo }) }}
      className="due-bar"
    >
      <span className="due-bar-count" aria-hidden="true">
        {count}
      </span>
      <svg viewBox={`0 0 1 ${String(most)}`} preserveAspectRatio="none" aria-hidden="true">
        <rect className={`due-bar-${state}`} y={most - count} width={1} height={count} />
      </svg>
      <span className="due-bar-label">
        {label}
        <span className="visually-hidden">: {t('supervision.bar.count', { count })}</span>
      </span>
    </Link>
  );
}
