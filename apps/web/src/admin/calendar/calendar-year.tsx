import { keepPreviousData } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../api/client';
import type { components } from '../../api/schema';
import { useServerText, useText } from '../../i18n/use-text';
import { useDates } from '../../parts/dates/use-dates';
import { QueryState } from '../../parts/states/query-state';
import { Tabs } from '../../parts/tabs/tabs';
import { MonthGrid } from './month-grid';
import { useThisYear } from './use-this-year';

type Year = components['schemas']['CalendarYearDto'];

interface Props {
  readonly version: string;
  readonly year: string | undefined;
  readonly isLatest: boolean;
}

/** Twelve months, and their days off and make-up days in words. */
export function CalendarYear({ version, year, isLatest }: Props) {
  const t = useText();
  const thisYear = useThisYear();
  const shown = year ?? thisYear;
  const query = api.useQuery(
    'get',
    '/api/calendars/{version}/years/{year}',
    { params: { path: { version, year: shown ?? '' } } },
    { enabled: shown !== undefined, placeholderData: keepPreviousData },
  );
  const calendar = query.data;
  return (
    <section aria-labelledby="nam">
      <QueryState query={query}>
        {calendar && (
          <>
            <h2 id="nam">{t('admin.calendar.year', { year: String(calendar.year) })}</h2>
            {!isLatest && <p className="calendar-old">{t('admin.calendar.old', { version })}</p>}
            <Tabs label={t('admin.calendar.years')} links={linksOf(calendar)}>
              <p>
                {t('admin.calendar.summary', { days: calendar.workingDays })}{' '}
                {t(calendar.isConfirmed ? 'admin.calendar.confirmed' : 'admin.calendar.expected')}
              </p>
              <Legend />
              <div className="calendar-year">
                {calendar.months.map((month) => (
                  <MonthGrid key={month.month} year={calendar.year} month={month} />
                ))}
              </div>
              <Exceptions calendar={calendar} />
            </Tabs>
          </>
        )}
      </QueryState>
    </section>
  );
}

/** The years that the version has. */
function linksOf({ years, year, version }: Year) {
  return years.map((each) => (
    <Link
      key={each}
      to="/lich-nghi"
      search={{ version: String(version), year: String(each) }}
      resetScroll={false}
      aria-current={each === year || undefined}
    >
      {each}
    </Link>
  ));
}

function Legend() {
  const t = useText();
  return (
    <ul role="list" className="calendar-legend">
      {(['rest', 'holiday', 'make-up'] as const).map((kind) => (
        <li key={kind}>
          <span className={`calendar-swatch calendar-${kind}`} aria-hidden="true" />
          {t(`admin.calendar.kind.${kind}`)}
        </li>
      ))}
    </ul>
  );
}

/** The days that differ from the week, as a list: what the grid shows by colour. */
function Exceptions({ calendar: { months } }: { readonly calendar: Year }) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const days = months.flatMap((month) => month.days).filter(({ reason }) => reason !== null);
  return (
    <details>
      <summary>{t('admin.calendar.list', { count: days.length })}</summary>
      <ul role="list" className="calendar-list">
        {days.map(({ date, weekday, kind, reason, isExpected }) => (
          <li key={date}>
            <strong>{dates.date(date)}</strong> {t('parts.weekday', { weekday })} ·{' '}
            {t(`admin.calendar.kind.${kind}`)} · {reason && say(reason)}
            {isExpected && ` (${t('admin.calendar.day.expected')})`}
          </li>
        ))}
      </ul>
    </details>
  );
}
