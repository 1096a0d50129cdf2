import { personName } from '../api/person-name';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { ReturnedNote } from '../parts/returned-note/returned-note';

type Answer = components['schemas']['FindingAnswerDto'];

/** What a unit says that it put right, with its evidence, and what the check made of it. */
export function FindingAnswer({ answer }: { readonly answer: Answer }) {
  const t = useText();
  const dates = useDates();
  const { text, evidence, person, at, isLate, check } = answer;
  return (
    <section className="review-step">
      <p className="field-hint">
        {t('reviews.answered-by', { name: personName(person), at: dates.instant(at) })}
        {isLate && <strong className="review-late">{t('reviews.finding.late')}</strong>}
      </p>
      <p className="text-diff" lang="vi">
        {text}
      </p>
      <p className="text-diff">
        {t('reviews.evidence')} <span lang="vi">{evidence}</span>
      </p>
      {check && <Check check={check} />}
    </section>
  );
}

function Check({ check }: { readonly check: NonNullable<Answer['check']> }) {
  const t = useText();
  const dates = useDates();
  const { outcome, reason, newDueOn, person, at } = check;
  const by = { name: personName(person), at: dates.instant(at) };
  if (outcome === 'accepted') return <p>{t('reviews.check.accepted', by)}</p>;
  return (
    <ReturnedNote title={t(`reviews.check.${outcome}`, by)} reason={reason}>
      {newDueOn !== null && <p>{t('reviews.new-due', { date: dates.date(newDueOn) })}</p>}
    </ReturnedNote>
  );
}
