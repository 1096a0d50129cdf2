import { Link } from '@tanstack/react-router';
import type { components } from '../../api/schema';
import { useServerText, useText } from '../../i18n/use-text';
import { useDates } from '../dates/use-dates';
import type { CasesLink } from './mark-link';
import { useMonthName } from './use-month-name';

type BreachDay = components['schemas']['BreachDayDto'];

interface Props {
  /** Of one month, in order. */
  readonly days: readonly BreachDay[];
  /** The highest count that any shown month has. */
  readonly most: number;
  readonly casesOf: (date: string) => CasesLink;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** A leaf of the calendar: the darker a day, the more due dates were missed on it; days off are hatched. */
export function BreachMonth({ days, most, casesOf }: Props) {
  const t = useText();
  const month = useMonthName();
  const name = t('chart.month.name', { month: month.full(days[0]?.date.slice(0, 7) ?? '') });
  return (
    <table className="breach-month">
      <caption>{name}</caption>
      <thead>
        <tr>
          {weekdays.map((day) => (
            <th key={day} scope="col">
              {t(`chart.weekday.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week) => (
          <tr key={week[0]?.date}>
            {weekdays.map((weekday) => {
              const day = week.find((each) => each.weekday === weekday);
              return day ? (
                <Day key={weekday} {...{ day, most, to: casesOf(day.date) }} />
              ) : (
                <td key={weekday} />
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  readonly day: BreachDay;
  readonly most: number;
  readonly to: CasesLink;
}

function Day({ day, most, to }: DayProps) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const { date, late, isWorked, reason } = day;
  const level = late === 0 ? 0 : Math.ceil((late / most) * 4);
  const look = `breach-day breach-${String(level)}${isWorked ? '' : ' breach-off'}`;
  const about = reason ? `${dates.date(date)}, ${say(reason)}` : dates.date(date);
  return (
    <td className={look} title={reason ? say(reason) : undefined}>
      <span className="breach-date" aria-hidden="true">
        {Number(date.slice(8))}
      </span>
      {late > 0 ? (
        <Link {...to} aria-label={t('chart.breach', { about, count: late })}>
          {late}
        </Link>
      ) : (
        <span className="visually-hidden">{t('chart.breach', { about, count: late })}</span>
      )}
    </td>
  );
}

function weeksOf(days: readonly BreachDay[]): BreachDay[][] {
  const weeks: BreachDay[][] = [];
  for (const day of days) {
    const week = weeks.at(-1);
    if (week && day.weekday > 1) week.push(day);
    else weeks.push([day]);
  }
  return weeks;
}
