import { findRows, type Transaction } from '@minhbach/database';
import { TaskCheck, type CheckedTask, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { keepDraftedFiles } from '../answer-files.js';
import { answerFaults, type DraftedAnswer, type Standing } from '../answer-faults.js';
import { CostQuote } from '../cost-quote.entity.js';
import type { InformationRequest } from '../information-request.entity.js';
import { legalRefusal, refusalOf } from '../legal-refusal.js';
import { processId } from '../process-variables.js';
import { agencyOf } from '../request-letters.service.js';
import { itemsOf, requestOf } from '../request-repository.js';
import { assertMaySign } from '../signing-authority.js';
import { ThirdPartyConsent } from '../third-party-consent.entity.js';

/** From the draft to the signature. */
@Injectable()
export class AnswerChecks {
  @TaskCheck(processId, 'notify-limit')
  async notice({ person }: CheckedTask): Promise<Variables> {
    return { noticeBy: person };
  }

  @TaskCheck(processId, 'handle')
  async handle({ person }: CheckedTask): Promise<Variables> {
    return { handledBy: person };
  }

  @TaskCheck(processId, 'draft-answer')
  draft(task: CheckedTask, tx: Transaction): Promise<Variables> {
    return this.drafted(task, tx);
  }

  @TaskCheck(processId, 'revise-answer')
  revise(task: CheckedTask, tx: Transaction): Promise<Variables> {
    return this.drafted(task, tx);
  }

  /** Whoever had a hand in the draft does not sign it. */
  @TaskCheck(processId, 'sign')
  async sign(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const { submitted, variables, person, at } = task;
    if (submitted.decision === 'return') return { returnedBy: person };
    if ((variables.drafters as string[]).includes(person)) {
      throw legalRefusal('signer-is-drafter', '/decision', {
        vi: 'Người ký phải khác người dự thảo.',
        en: 'The signer must not be a drafter of the answer.',
      });
    }
    await assertMaySign(tx, person, agencyOf(await requestOf(task, tx)), '/decision');
    return { signedBy: person, signedAt: at };
  }

  private async drafted(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const request = await requestOf(task, tx);
    const answers = task.submitted.answers as DraftedAnswer[];
    const faults = answerFaults(answers, await standingOf(request, tx));
    if (faults.length > 0) throw refusalOf(faults);
    await keepDraftedFiles(tx, request, answers, task.person);
    const before = task.variables.drafters as string[];
    // Whoever worked on it by delegation had a hand in it, too.
    const drafters = new Set([...before, ...task.task.delegates, task.person]);
    return { draftedBy: task.person, drafters: [...drafters] };
  }
}

/** Earlier requests of the same person or business that the agency answered with information. */
async function givenBefore(request: InformationRequest, tx: Transaction): Promise<string[]> {
  const { key, requesterId, organisationId, agencyCode, submittedAt } = request;
  const rows = await tx.query<{ code: string }>(
    `SELECT code FROM information_request
     WHERE key <> $1 AND agency_code = $2 AND closed_at < $3
       AND outcome IN ('fulfilled', 'partially-fulfilled')
       AND (requester_id = $4 OR organisation_id = $5)`,
    [key, agencyCode, submittedAt, requesterId, organisationId],
  );
  return rows.map(({ code }) => code);
}

async function standingOf(request: InformationRequest, tx: Transaction): Promise<Standing> {
  const items = await itemsOf(request, tx);
  const where = { requestKey: request.key };
  const [quote] = await findRows(tx, CostQuote, where);
  const consents = await findRows(tx, ThirdPartyConsent, where);
  const positionsWhere = (wanted: ThirdPartyConsent['decision']) =>
    consents.flatMap(({ decision, positions }) => (decision === wanted ? positions : []));
  return {
    positions: items.map(({ position }) => position),
    givenBefore: await givenBefore(request, tx),
    costsUnpaid: quote !== undefined && quote.unpaidOn !== null,
    consentPending: positionsWhere(null),
    consentDenied: [...positionsWhere('refused'), ...positionsWhere('silent')],
  };
}
