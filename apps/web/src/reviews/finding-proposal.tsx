import { personName } from '../api/person-name';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { ReturnedNote } from '../parts/returned-note/returned-note';

type Proposal = components['schemas']['AccountabilityProposalDto'];

/** Whether it is proposed that the head of the unit answers for it, and what the Director decided. */
export function FindingProposal({ proposal }: { readonly proposal: Proposal }) {
  const t = useText();
  const dates = useDates();
  const { isProposed, text, person, at, decision } = proposal;
  const by = { name: personName(person), at: dates.instant(at) };
  return (
    <section className="review-step">
      <p className="field-hint">
        {isProposed ? t('reviews.proposed-by', by) : t('reviews.closed-by', by)}
      </p>
      <p className="text-diff" lang="vi">
        {text}
      </p>
      {isProposed && decision === null && <p>{t('reviews.proposal.undecided')}</p>}
      {decision && <Decision decision={decision} />}
    </section>
  );
}

function Decision({ decision }: { readonly decision: NonNullable<Proposal['decision']> }) {
  const t = useText();
  const dates = useDates();
  const { outcome, reason, person, signedUnder, at } = decision;
  const name = [signedUnder, personName(person)].filter((part) => part !== null).join(' ');
  const by = { name, at: dates.instant(at) };
  if (outcome === 'approved') return <p>{t('reviews.decision.approved', by)}</p>;
  return <ReturnedNote title={t(`reviews.decision.${outcome}`, by)} reason={reason} />;
}
