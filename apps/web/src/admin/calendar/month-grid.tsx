import type { components } from '../../api/schema';
import { useServerText, useText } from '../../i18n/use-text';

type Month = components['schemas']['CalendarMonthDto'];
type Day = Month['days'][number];

const WEEK = [1, 2, 3, 4, 5, 6, 7];

interface Props {
  readonly year: number;
  readonly month: Month;
}

/** One month by weeks. What a colour says is said in words to whoever does not see it, and in the list below. */
export function MonthGrid({ year, month: { month, days, workingDays } }: Props) {
  const t = useText();
  return (
    <table className="month-grid">
      <caption>
        {t('admin.calendar.month', { month, year: String(year) })}{' '}
        <span className="admin-note">{t('admin.calendar.month.days', { days: workingDays })}</span>
      </caption>
      <thead>
        <tr>
          {WEEK.map((weekday) => (
            <th key={weekday} scope="col">
              <abbr title={t('parts.weekday', { weekday })}>
                {t('admin.calendar.weekday', { weekday })}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week) => (
          <tr key={week.find((day) => day)?.date}>
            {week.map((day, index) => (
              <DayCell key={WEEK[index]} day={day} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day }: { readonly day: Day | null }) {
  const t = useText();
  const say = useServerText();
  if (!day) return <td />;
  const words = day.reason
    ? `${t(`admin.calendar.kind.${day.kind}`)}: ${say(day.reason)}`
    : undefined;
  return (
    <td className={`calendar-${day.kind}`} title={words}>
      {Number(day.date.slice(-2))}
      {words && <span className="visually-hidden">, {words}</span>}
    </td>
  );
}

/** Rows of seven, the first and the last filled up. */
function weeksOf(days: readonly Day[]): (Day | null)[][] {
  const before = (days[0]?.weekday ?? 1) - 1;
  const cells = [...Array<null>(before).fill(null), ...days];
  const rows = Math.ceil(cells.length / WEEK.length);
  return Array.from({ length: rows }, (_, row) =>
    WEEK.map((weekday) => cells[row * WEEK.length + weekday - 1] ?? null),
  );
}
