import { useState } from 'react';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { ChartFrame, type ChartTable } from '../parts/chart/chart-frame';
import { DayHistogram } from '../parts/chart/day-histogram';
import { DistributionChart } from '../parts/chart/distribution-chart';
import { MarkLink, type CasesLink } from '../parts/chart/mark-link';
import { useNumbers } from '../parts/chart/use-numbers';
import { QueryState } from '../parts/states/query-state';
import { casesOf, type Question } from './question';
import { useChartScope } from './use-chart-scope';
import type { IndicatorSearch } from './indicator-search';

type AnswerDays = components['schemas']['AnswerDaysDto'];

interface Props {
  readonly question: Question;
  readonly clock: NonNullable<IndicatorSearch['clock']>;
}

/** How long answers take. */
export function AnswerDaysPart({ question, clock }: Props) {
  const query = api.useQuery('get', '/api/indicators/charts/answer-days', {
    params: { query: { ...question, clock } },
  });
  return (
    <QueryState query={query}>
      {query.data && <AnswerDaysChart answers={query.data} question={question} />}
    </QueryState>
  );
}

interface ChartProps {
  readonly answers: AnswerDays;
  readonly question: Question;
}

function AnswerDaysChart({ answers, question }: ChartProps) {
  const t = useText();
  const scope = useChartScope();
  const title = useTitle(answers);
  const [isByDay, setByDay] = useState(false);
  const { clock, n, asOfOn } = answers;
  const decided = { set: 'decided', clock } as const;
  const took = (fromDays: number, toDays?: number) =>
    casesOf(question, { ...decided, fromDays, ...(toDays !== undefined && { toDays }) });
  return (
    <ChartFrame
      title={title}
      about={`${t(isByDay ? 'indicators.answers.by-day' : 'indicators.answers.about')} ${scope(asOfOn, n)}`}
      controls={
        <Button
          onClick={() => {
            setByDay(!isByDay);
          }}
        >
          {t(isByDay ? 'indicators.answers.show-share' : 'indicators.answers.show-days')}
        </Button>
      }
      table={useTable(answers, question, took)}
    >
      {isByDay ? (
        <DayHistogram answers={answers} label={title} took={took} />
      ) : (
        <DistributionChart answers={answers} label={title} within={(most) => took(0, most)} />
      )}
    </ChartFrame>
  );
}

/** The same figures in rows; the days open into their cases. */
function useTable(
  { clock, n, days }: AnswerDays,
  question: Question,
  took: (from: number, to: number) => CasesLink,
): ChartTable<AnswerDays['days'][number]> {
  const t = useText();
  const numbers = useNumbers();
  const ofAll = (within: number) => (n === 0 ? 0 : within / n);
  return {
    columns: [
      { id: 'days', title: t(`chart.days.${clock}`), cell: (row) => row.days },
      {
        id: 'count',
        title: t('indicators.answers.count'),
        cell: (row) => (
          <MarkLink
            to={took(row.days, row.days)}
            label={t('chart.took', { days: row.days, count: row.count })}
          >
            {row.count}
          </MarkLink>
        ),
        isFigure: true,
      },
      {
        id: 'within',
        title: t('indicators.answers.within'),
        cell: (row) => `${String(row.within)}/${String(n)}`,
        isFigure: true,
      },
      {
        id: 'share',
        title: t('indicators.share'),
        cell: (row) => numbers.percent(ofAll(row.within)),
        isFigure: true,
      },
    ],
    rows: days,
    rowKey: (row) => String(row.days),
    fileName: `${question.from}-${question.to}-ngay`,
    cells: (row) => [row.days, row.count, `${String(row.within)}/${String(n)}`, ofAll(row.within)],
  };
}

function useTitle({ n, enough, median, limits }: AnswerDays): string {
  const t = useText();
  const [limit, ...others] = limits;
  if (!enough) return t('indicators.answers.few', { n });
  if (limit && others.length === 0) {
    const { days, within } = limit;
    return t('indicators.answers.in-limit', {
      days,
      of: `${String(within)}/${String(n)}`,
      share: within / n,
    });
  }
  return median === null
    ? t('indicators.answers.slow')
    : t('indicators.answers.half', { days: median });
}
