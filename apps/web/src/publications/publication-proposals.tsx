import { personName } from '../api/person-name';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { ReturnedNote } from '../parts/returned-note/returned-note';

type Proposal = components['schemas']['PublicationProposalDto'];

/** Each time that it was proposed, the newest first, and what became of that. */
export function PublicationProposals({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const t = useText();
  return (
    <section>
      <h2>{t('publications.proposals')}</h2>
      {proposals.toReversed().map((proposal) => (
        <OneProposal key={proposal.at} proposal={proposal} />
      ))}
    </section>
  );
}

function OneProposal({ proposal }: { readonly proposal: Proposal }) {
  const t = useText();
  const dates = useDates();
  const { person, at, approved, reason, decidedBy, decidedAt } = proposal;
  const decided = {
    name: decidedBy ? personName(decidedBy) : '',
    at: decidedAt === null ? '' : dates.instant(decidedAt),
  };
  return (
    <article className="publication-proposal">
      <p>
        {t('publications.proposed-by', { name: personName(person), at: dates.instant(at) })}
        {approved === null && <> {t('publications.undecided')}</>}
      </p>
      {approved === true && <p>{t('publications.approved-by', decided)}</p>}
      {approved === false && (
        <ReturnedNote title={t('publications.returned-by', decided)} reason={reason} />
      )}
    </article>
  );
}
