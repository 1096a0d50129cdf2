import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { ChartFrame } from '../parts/chart/chart-frame';
import { useDates } from '../parts/dates/use-dates';
import { countIn, type DueBar, type DueCounts } from './due-counts';
import { useBarLabel } from './use-bar-label';

/** What falls due when: a bar for the working days left, each the way to its requests. */
export function DueChart({ counts }: { readonly counts: DueCounts }) {
  const t = useText();
  const dates = useDates();
  const labelOf = useBarLabel();
  const { bars, open, countedOn } = counts;
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ChartFrame
      title={t('supervision.chart', { count: countIn(counts, 'overdue', 'due-today') })}
      about={t('supervision.chart.about', { open, date: dates.date(countedOn) })}
      table={{
        columns: [
          { id: 'left', title: t('supervision.chart.left'), cell: labelOf },
          {
            id: 'count',
            title: t('supervision.chart.count'),
            cell: ({ count }) => count,
            isFigure: true,
          },
        ],
        rows: bars,
        rowKey: labelOf,
        fileName: `${countedOn}-thoi-han`,
        cells: (bar) => [labelOf(bar), bar.count],
      }}
    >
      <ol role="list" className="due-bars">
        {bars.map((bar) => (
          <li key={labelOf(bar)}>
            <Bar bar={bar} label={labelOf(bar)} most={most} />
          </li>
        ))}
      </ol>
    </ChartFrame>
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
