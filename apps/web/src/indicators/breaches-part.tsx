import { api } from '../api/client';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { BreachMonth } from '../parts/chart/breach-month';
import { ChartFrame } from '../parts/chart/chart-frame';
import { MarkLink } from '../parts/chart/mark-link';
import { useDates } from '../parts/dates/use-dates';
import { QueryState } from '../parts/states/query-state';
import { casesOf, type Question } from './question';

type Calendar = components['schemas']['BreachCalendarDto'];

/** On which due dates answers were late. */
export function BreachesPart({ question }: { readonly question: Question }) {
  const query = api.useQuery('get', '/api/indicators/charts/breaches', {
    params: { query: question },
  });
  return (
    <QueryState query={query}>
      {query.data && <BreachCalendar calendar={query.data} question={question} />}
    </QueryState>
  );
}

interface CalendarProps {
  readonly calendar: Calendar;
  readonly question: Question;
}

function BreachCalendar({ calendar, question }: CalendarProps) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const { days, asOfOn } = calendar;
  const late = days.filter((day) => day.late > 0);
  const count = late.reduce((sum, day) => sum + day.late, 0);
  const most = Math.max(0, ...late.map((day) => day.late));
  const worst = late.find((day) => day.late === most);
  const open = (date: string) =>
    casesOf({ ...question, from: date, to: date }, { set: 'late-result' });
  return (
    <ChartFrame
      isWide
      title={t('indicators.breaches.title', {
        ...{ count, most, date: worst ? dates.date(worst.date) : '' },
      })}
      about={t('indicators.breaches.about', { date: dates.date(asOfOn) })}
      table={{
        columns: [
          {
            id: 'date',
            title: t('indicators.breaches.date'),
            cell: ({ date }) => dates.date(date),
          },
          {
            id: 'late',
            title: t('indicators.breaches.late'),
            cell: (day) => (
              <MarkLink
                to={open(day.date)}
                label={t('chart.breach', { about: dates.date(day.date), count: day.late })}
              >
                {day.late}
              </MarkLink>
            ),
            isFigure: true,
          },
          {
            id: 'reason',
            title: t('indicators.breaches.reason'),
            cell: ({ reason }) => (reason ? say(reason) : '–'),
          },
        ],
        rows: late,
        rowKey: ({ date }) => date,
        fileName: `${question.from}-${question.to}-qua-han`,
        cells: ({ date, late: each, reason }) => [date, each, reason ? say(reason) : ''],
      }}
    >
      <div className="breach-months">
        {monthsOf(days).map((month) => (
          <BreachMonth key={month[0]?.date} days={month} most={most} casesOf={open} />
        ))}
      </div>
    </ChartFrame>
  );
}

function monthsOf(days: Calendar['days']): Calendar['days'][] {
  const months = new Map<string, Calendar['days'][number][]>();
  for (const day of days) {
    const month = day.date.slice(0, 7);
    const known = months.get(month);
    if (known) known.push(day);
    else months.set(month, [day]);
  }
  return [...months.values()];
}
