import { localDateOf } from '@minhbach/calendar';
import { changeRows, type Transaction } from '@minhbach/database';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { giveFiles } from '../answer-files.js';
import type { DraftedAnswer } from '../answer-faults.js';
import type { InformationRequest } from '../information-request.entity.js';
import { answerLetter } from '../letters/answer-letters.js';
import { outcomeOfItems } from '../outcome-of-items.js';
import { RequestClock } from '../request-clock.service.js';
import { announceRequest } from '../request-events.js';
import { RequestItem } from '../request-item.entity.js';
import { RequestLetters } from '../request-letters.service.js';
import { answeredItemsOf, requestOf, updateRequest } from '../request-repository.js';

interface Signed {
  readonly answers: readonly DraftedAnswer[];
  readonly signedBy: string;
  readonly linksCheckedOn: string;
}

/**
 * Numbers and issues the signed answer (form 03, or 05 when nothing is given) and keeps the outcome of each
 * item. Who collects it at the office is called there by this letter, and with it the statutory clock ends.
 */
@Injectable()
export class IssueAnswer {
  constructor(
    private readonly letters: RequestLetters,
    private readonly clock: RequestClock,
  ) {}

  @JobWorker('request.issue-answer')
  async issue(job: ActivatedJob, tx: Transaction): Promise<Variables | undefined> {
    const request = await requestOf(job, tx);
    const { answers, signedBy, linksCheckedOn } = job.variables as unknown as Signed;
    await keepAnswers(tx, request, answers, linksCheckedOn);
    const items = await answeredItemsOf(request, tx);
    const files = await giveFiles(tx, request, signedBy);
    const letter = answerLetter(
      request,
      items.map((item) => Object.assign({ files: files.get(item.position) ?? [] }, item)),
    );
    const { symbol } = await this.letters.send(tx, job, request, letter, signedBy);
    const on = localDateOf(tx.now);
    const outcome = outcomeOfItems(items.map((item) => item.outcome));
    await updateRequest(tx, request, {
      ...{ issuedOn: on, refusalGround: groundOf(outcome, items) },
      // Its links were looked at when it was submitted for signature.
      draftedOn: linksCheckedOn,
    });
    const type = outcome === 'refused' ? 'request.refused' : 'request.answered';
    await announceRequest(tx, type, request, { outcome });
    if (request.requestedDelivery !== 'office') return undefined;
    return this.clock.close(tx, request, { outcome, on, actor: signedBy, evidence: symbol });
  }
}

async function keepAnswers(
  tx: Transaction,
  { key }: InformationRequest,
  answers: readonly DraftedAnswer[],
  linksCheckedOn: string,
): Promise<void> {
  for (const { position, outcome, ground = null, answer = null, ...proof } of answers) {
    const { link = null, earlierRequests = null } = proof;
    const where = { requestKey: key, position };
    const linkCheckedOn = link === null ? null : linksCheckedOn;
    await changeRows(tx, RequestItem, where, {
      ...{ outcome, refusalGround: ground, answer, publicLink: link, linkCheckedOn },
      earlierRequests: earlierRequests && [...earlierRequests],
    });
  }
}

/** Of a request that is refused as a whole: the first ground given; what is not held is not its to give (c). */
function groundOf(outcome: string, items: readonly RequestItem[]): RequestItem['refusalGround'] {
  if (outcome !== 'refused') return null;
  return items.find(({ refusalGround }) => refusalGround !== null)?.refusalGround ?? 'c';
}
