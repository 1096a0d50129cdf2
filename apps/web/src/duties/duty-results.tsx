import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { ReturnedNote } from '../parts/returned-note/returned-note';

type Result = components['schemas']['DutyResultDto'];

/** What was reported, the newest first, and what the check made of each. */
export function DutyResults({ results }: { readonly results: readonly Result[] }) {
  const t = useText();
  return (
    <section>
      <h2>{t('duties.results')}</h2>
      {results.toReversed().map((result) => (
        <DutyResult key={result.at} result={result} />
      ))}
    </section>
  );
}

function DutyResult({ result }: { readonly result: Result }) {
  const t = useText();
  const dates = useDates();
  const { outcome, summary, evidence, person, at, check } = result;
  return (
    <article className="duty-result">
      <h3>
        {t('duties.result.by', { outcome: t(`duties.outcome.${outcome}`), name: person.name })}
      </h3>
      <p className="field-hint">{dates.instant(at)}</p>
      <p className="text-diff" lang="vi">
        {summary}
      </p>
      {evidence !== null && (
        <>
          <h4>{t('duties.evidence')}</h4>
          <p className="text-diff" lang="vi">
            {evidence}
          </p>
        </>
      )}
      {check?.accepted && (
        <p>{t('duties.accepted-by', { name: check.person.name, at: dates.instant(check.at) })}</p>
      )}
      {check?.accepted === false && (
        <ReturnedNote
          title={t('duties.returned-by', { name: check.person.name })}
          reason={check.reason}
        >
          {check.newDueOn !== null && (
            <p>{t('duties.new-due', { date: dates.date(check.newDueOn) })}</p>
          )}
        </ReturnedNote>
      )}
    </article>
  );
}
