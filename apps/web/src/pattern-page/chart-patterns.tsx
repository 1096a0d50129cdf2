import { useText } from '../i18n/use-text';
import { BreachMonth } from '../parts/chart/breach-month';
import { ChartFrame } from '../parts/chart/chart-frame';
import { ControlChart } from '../parts/chart/control-chart';
import { DayHistogram } from '../parts/chart/day-histogram';
import { DistributionChart } from '../parts/chart/distribution-chart';
import { FunnelPlot } from '../parts/chart/funnel-plot';
import { IntervalList } from '../parts/chart/interval-list';
import type { CasesLink } from '../parts/chart/mark-link';
import { MonthLine } from '../parts/chart/month-line';
import { sampleAnswers, sampleBreaches, sampleComparison, sampleTrend } from './sample-charts';

/** Every mark of a sample leads here. */
const here = (): CasesLink => ({ to: '/mau-giao-dien', search: {} });

const nameOf = (name: string) => name;

/** Charts, each with its marks as links. */
export function ChartPatterns() {
  const t = useText();
  const label = t('pattern.charts');
  return (
    <section>
      <h2>{label}</h2>
      <ChartFrame
        title={t('pattern.chart')}
        about={t('pattern.caption')}
        table={{
          columns: [
            { id: 'days', title: t('pattern.state'), cell: ({ days }) => days },
            { id: 'count', title: t('pattern.code'), cell: ({ count }) => count, isFigure: true },
          ],
          rows: sampleAnswers.days,
          rowKey: ({ days }) => String(days),
          fileName: 'mau',
          cells: ({ days, count }) => [days, count],
        }}
      >
        <DistributionChart answers={sampleAnswers} label={label} within={here} />
      </ChartFrame>
      <DayHistogram answers={sampleAnswers} label={label} took={here} />
      <ControlChart trend={sampleTrend} label={label} casesOf={here} />
      <IntervalList comparison={sampleComparison} nameOf={nameOf} casesOf={here} />
      <FunnelPlot comparison={sampleComparison} label={label} nameOf={nameOf} casesOf={here} />
      <MonthLine
        {...{ months: sampleTrend.months, label, longest: 7, limits: [3], casesOf: here }}
      />
      <BreachMonth days={sampleBreaches} most={4} casesOf={here} />
    </section>
  );
}
