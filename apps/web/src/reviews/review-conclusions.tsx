import { personName } from '../api/person-name';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { ReturnedNote } from '../parts/returned-note/returned-note';

type Conclusion = components['schemas']['ReviewConclusionDto'];

/** What was concluded, the newest first, and what the head of the Centre made of each. */
export function ReviewConclusions({
  conclusions,
}: {
  readonly conclusions: readonly Conclusion[];
}) {
  const t = useText();
  return (
    <section className="review-part">
      <h2>{t('reviews.conclusions')}</h2>
      {conclusions.length === 0 && <p>{t('reviews.no-conclusion')}</p>}
      {conclusions.toReversed().map((conclusion) => (
        <OneConclusion key={conclusion.at} conclusion={conclusion} />
      ))}
    </section>
  );
}

function OneConclusion({ conclusion }: { readonly conclusion: Conclusion }) {
  const t = useText();
  const dates = useDates();
  const { assessment, findings, person, at, approval } = conclusion;
  return (
    <article className="review-entry">
      <p className="field-hint">
        {t('reviews.concluded-by', { name: personName(person), at: dates.instant(at) })}
      </p>
      <p className="text-diff" lang="vi">
        {assessment}
      </p>
      {findings.length > 0 && (
        <ol>
          {findings.map(({ text, dueOn }) => (
            <li key={text}>
              <span lang="vi">{text}</span> {t('reviews.finding.by', { date: dates.date(dueOn) })}
            </li>
          ))}
        </ol>
      )}
      {approval === null && <p>{t('reviews.undecided')}</p>}
      {approval && <Approval approval={approval} />}
    </article>
  );
}

function Approval({ approval }: { readonly approval: NonNullable<Conclusion['approval']> }) {
  const t = useText();
  const dates = useDates();
  const { approved, reason, person, at } = approval;
  const by = { name: personName(person), at: dates.instant(at) };
  if (approved) return <p>{t('reviews.approved-by', by)}</p>;
  return <ReturnedNote title={t('reviews.returned-by', by)} reason={reason} />;
}
