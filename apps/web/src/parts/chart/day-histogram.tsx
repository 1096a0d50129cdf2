import { scaleLinear } from 'd3-scale';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { Drawing } from './drawing';
import { MarkLink, type CasesLink } from './mark-link';

type AnswerDays = components['schemas']['AnswerDaysDto'];

interface Props {
  readonly answers: AnswerDays;
  readonly label: string;
  /** The cases that took so many days. */
  readonly took: (from: number, to?: number) => CasesLink;
}

const height = 280;
const edge = { top: 24, right: 8, bottom: 44, left: 8 };

/** What took longer is in one last bar. */
const mostBars = 31;

/** A bar for each day on which answers came, with its limit lines. */
export function DayHistogram({ answers, label, took }: Props) {
  const t = useText();
  const bars = barsOf(answers.days);
  const highest = Math.max(1, ...bars.map(({ count }) => count));
  const y = scaleLinear([0, highest], [height - edge.bottom, edge.top]);
  return (
    <Drawing label={label} height={height} leastWidth={bars.length * 26 + edge.left + edge.right}>
      {(width) => {
        const step = (width - edge.left - edge.right) / Math.max(1, bars.length);
        const at = (index: number) => edge.left + index * step;
        return (
          <>
            <line
              x1={edge.left}
              x2={width - edge.right}
              y1={y(0)}
              y2={y(0)}
              className="chart-line"
            />
            {bars.map((bar, index) => (
              <g key={bar.days}>
                {bar.count > 0 && (
                  <MarkLink
                    to={took(bar.days, bar.isLast ? undefined : bar.days)}
                    label={t('chart.took', { days: bar.days, count: bar.count })}
                  >
                    <rect
                      {...{ x: at(index), y: edge.top, width: step, height: y(0) - edge.top }}
                      className="chart-target"
                    />
                    <rect
                      {...{ x: at(index) + 2, width: Math.max(1, step - 4) }}
                      {...{ y: y(bar.count), height: y(0) - y(bar.count) }}
                      className="chart-bar"
                    />
                    <text x={at(index) + step / 2} y={y(bar.count) - 6} textAnchor="middle">
                      {bar.count}
                    </text>
                  </MarkLink>
                )}
                <text
                  aria-hidden="true"
                  {...{ x: at(index) + step / 2, y: height - 24, textAnchor: 'middle' }}
                >
                  {bar.isLast ? `≥ ${String(bar.days)}` : bar.days}
                </text>
              </g>
            ))}
            <text aria-hidden="true" x={width - edge.right} y={height - 4} textAnchor="end">
              {t(`chart.days.${answers.clock}`)}
            </text>
          </>
        );
      }}
    </Drawing>
  );
}

function barsOf(days: AnswerDays['days']) {
  const longest = days.at(-1)?.days ?? 0;
  const bars = Array.from({ length: Math.min(longest + 1, mostBars) }, (_, day) => ({
    ...{ days: day, isLast: day === mostBars - 1 && longest >= day },
  }));
  return bars.map((bar) => ({
    ...bar,
    count: days
      .filter((each) => (bar.isLast ? each.days >= bar.days : each.days === bar.days))
      .reduce((sum, { count }) => sum + count, 0),
  }));
}
