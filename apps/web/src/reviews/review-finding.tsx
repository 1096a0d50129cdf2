import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { FindingAnswer } from './finding-answer';
import { FindingProposal } from './finding-proposal';

type Finding = components['schemas']['ReviewFindingDto'];

/** What a unit has to put right: by when, what it answered, and what became of that. */
export function ReviewFinding({ finding }: { readonly finding: Finding }) {
  const t = useText();
  const dates = useDates();
  const { number, dutyId, text, dueOn, currentDueOn, unansweredOn, answers, proposals } = finding;
  return (
    <article className="review-entry">
      <h3>
        {t('reviews.finding.number', { number })}
        {dutyId !== null && <> · {t('reviews.finding.duty', { id: dutyId })}</>}
      </h3>
      <p className="text-diff" lang="vi">
        {text}
      </p>
      <p>
        {t('reviews.finding.due', { date: dates.date(currentDueOn) })}
        {currentDueOn !== dueOn && (
          <> {t('reviews.finding.first-due', { date: dates.date(dueOn) })}</>
        )}{' '}
        <FindingState {...finding} />
      </p>
      {answers.map((answer) => (
        <FindingAnswer key={answer.at} answer={answer} />
      ))}
      {unansweredOn !== null && (
        <p>{t('reviews.finding.given-up', { date: dates.date(unansweredOn) })}</p>
      )}
      {proposals.map((proposal) => (
        <FindingProposal key={proposal.at} proposal={proposal} />
      ))}
    </article>
  );
}

function FindingState({ state, isLate }: Pick<Finding, 'state' | 'isLate'>) {
  const t = useText();
  return (
    <>
      {t(`reviews.finding.state.${state}`)}
      {isLate && <strong className="review-late">{t('reviews.finding.late')}</strong>}
    </>
  );
}
