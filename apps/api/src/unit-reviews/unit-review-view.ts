import type {
  AnswerOnFinding,
  Concluded,
  FindingHistory,
  FindingStanding,
  ProposalOnFinding,
  Readable,
  UnitReviewStanding,
} from '@minhbach/reviews';
import type { NamedPersonDto } from '../people/named-person.dto.js';
import type {
  AccountabilityProposalDto,
  FindingAnswerDto,
  ReviewFindingDto,
} from './review-finding.dto.js';
import type { ReviewConclusionDto, UnitReviewDto } from './unit-review.dto.js';

type NameOf = (id: string) => NamedPersonDto;

/** A finding with everything that was written down about it. */
export interface ToldFinding {
  readonly finding: FindingStanding;
  readonly history: FindingHistory;
}

export function unitReviewDto(standing: UnitReviewStanding): UnitReviewDto {
  const { key, term, period, unitCode, unitName, openedOn, dueOn, state } = standing;
  const { concludedOn, isLate, findings, openFindings, lateFindings } = standing;
  return {
    ...{ key, term, period, unitCode, unitName, openedOn, dueOn, state },
    ...{ concludedOn, isLate, findings, openFindings, lateFindings },
  };
}

/** The unit is told what was approved; drafts are the Centre's own. */
export function conclusionDtos(
  concluded: readonly Concluded[],
  readable: Readable,
  nameOf: NameOf,
): ReviewConclusionDto[] {
  return concluded
    .filter(({ approval }) => readable === 'whole' || approval?.approved === true)
    .map(({ conclusion, approval }) => ({
      ...{ assessment: conclusion.assessment, findings: conclusion.findings },
      ...{ person: nameOf(conclusion.concludedBy), at: conclusion.concludedAt.toISOString() },
      approval: approval && {
        ...{ approved: approval.approved, reason: approval.reason },
        ...{ person: nameOf(approval.decidedBy), at: approval.decidedAt.toISOString() },
      },
    }));
}

/** How a unit reads what is proposed about its head and not agreed to. */
const toldAs: Partial<Record<FindingStanding['state'], FindingStanding['state']>> = {
  proposed: 'unremedied',
  'not-held-to-account': 'closed',
};

/** What is proposed about its head is told to the unit when the Director has agreed to it. */
export function findingDto(
  { finding, history }: ToldFinding,
  readable: Readable,
  nameOf: NameOf,
): ReviewFindingDto {
  const { number, dutyId, text, dueOn, currentDueOn, state, isLate, unansweredOn } = finding;
  const told = history.proposals.filter(
    ({ decision }) => readable === 'whole' || decision?.outcome === 'approved',
  );
  return {
    ...{ number, dutyId, text, dueOn, currentDueOn, isLate, unansweredOn },
    state: readable === 'whole' ? state : (toldAs[state] ?? state),
    answers: history.answers.map((answered) => answerDto(answered, nameOf)),
    proposals: told.map((proposed) => proposalDto(proposed, nameOf)),
  };
}

function answerDto({ answer, check }: AnswerOnFinding, nameOf: NameOf): FindingAnswerDto {
  const { text, evidence, answeredBy, answeredAt, answeredOn, dueOn } = answer;
  return {
    ...{ text, evidence, person: nameOf(answeredBy), at: answeredAt.toISOString() },
    isLate: answeredOn > dueOn,
    check: check && {
      ...{ outcome: check.outcome, reason: check.reason, newDueOn: check.newDueOn },
      ...{ person: nameOf(check.checkedBy), at: check.checkedAt.toISOString() },
    },
  };
}

function proposalDto(
  { proposal, decision }: ProposalOnFinding,
  nameOf: NameOf,
): AccountabilityProposalDto {
  const { isProposed, text, proposedBy, proposedAt } = proposal;
  return {
    ...{ isProposed, text, person: nameOf(proposedBy), at: proposedAt.toISOString() },
    decision: decision && {
      ...{ outcome: decision.outcome, reason: decision.reason, signedUnder: decision.signedUnder },
      ...{ person: nameOf(decision.decidedBy), at: decision.decidedAt.toISOString() },
    },
  };
}
