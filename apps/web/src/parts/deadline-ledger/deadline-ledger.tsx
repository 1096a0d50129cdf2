import type { components } from '../../api/schema';
import { useServerText, useText } from '../../i18n/use-text';
import { useDates } from '../dates/use-dates';
import './deadline-ledger.css';

export type Deadline = components['schemas']['DeadlineDto'];

/** How a due date came about, in a sentence and day by day, as the service counted. */
export function DeadlineLedger({ deadline }: { readonly deadline: Deadline }) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const { explanation, regime, extensions, pauses, adoptedCalendars } = deadline;
  return (
    <div className="ledger">
      <p>{say(explanation.sentence)}</p>
      <p className="ledger-source">
        {say(regime.name)} · {t('parts.ledger.calendar', { version: deadline.calendarVersion })}
      </p>
      <ul className="ledger-notes">
        {extensions.map(({ effectiveOn, reason, inTime }) => (
          <li key={effectiveOn}>
            {t(inTime ? 'parts.ledger.extended' : 'parts.ledger.extended-late', {
              date: dates.date(effectiveOn),
            })}
            : <span lang="vi">{reason}</span>
          </li>
        ))}
        {pauses.map(({ from, until, reason }) => (
          <li key={from}>
            {until === null
              ? t('parts.ledger.paused', { from: dates.date(from) })
              : t('parts.ledger.paused-until', {
                  from: dates.date(from),
                  until: dates.date(until),
                })}
            : <span lang="vi">{reason}</span>
          </li>
        ))}
        {adoptedCalendars.map(({ adoptedOn, previousDueOn, dueOn }) => (
          <li key={adoptedOn}>
            {t('parts.ledger.adopted', {
              on: dates.date(adoptedOn),
              before: dates.date(previousDueOn),
              after: dates.date(dueOn),
            })}
          </li>
        ))}
      </ul>
      <Days days={explanation.days} dueOn={deadline.dueOn} />
    </div>
  );
}

function Days({
  days,
  dueOn,
}: {
  readonly days: Deadline['explanation']['days'];
  readonly dueOn: string;
}) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  return (
    <table className="ledger-days">
      <caption className="visually-hidden">{t('parts.ledger.days')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('parts.ledger.day')}</th>
          <th scope="col">{t('parts.ledger.number')}</th>
          <th scope="col">{t('parts.ledger.why')}</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ date, weekday, counted, ordinal, reason }) => (
          <tr key={date} className={dayClass(counted, date === dueOn)}>
            <th scope="row">
              {t('parts.weekday', { weekday })} {dates.date(date)}
            </th>
            <td>{ordinal ?? '–'}</td>
            <td>{say(reason)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function dayClass(counted: boolean, isDue: boolean): string {
  if (isDue) return 'ledger-due';
  return counted ? 'ledger-counted' : 'ledger-left-out';
}
