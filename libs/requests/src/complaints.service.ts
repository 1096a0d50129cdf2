import { AgencyRegistry } from '@minhbach/agencies';
import { addDays, localDateOf } from '@minhbach/calendar';
import { KeyAllocator, type Transaction } from '@minhbach/database';
import { attachFiles } from '@minhbach/documents';
import { ProcessRuntime, type AfterWork } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { agencyAnswering } from './agency-answering.js';
import { complaintTerm, noComplaintNow } from './complaint-term.js';
import { Complaint } from './complaint.entity.js';
import type { InformationRequest } from './information-request.entity.js';
import { legalRefusal } from './legal-refusal.js';
import { complaintProcessId, complaintTasksOf, noDeadline, noNotice } from './process-variables.js';
import { lockedRequest } from './request-repository.js';
import type { ActingPerson } from './request-submission.js';

/** Calendar days, as they are remembered; the text of the law on complaints was not at hand. */
const TAKE_UP_WITHIN = 10;

/** What a complaint says, and what it came with. */
interface ComplaintFiled {
  readonly content: string;
  /** Keys of files of the person's own that are attached nowhere yet. */
  readonly files?: readonly string[] | undefined;
  /** When it arrived, where that was before it was entered. */
  readonly receivedAt?: Date;
}

/** Complaints in two levels, each a process of its own. Who may complain is decided by the caller. */
@Injectable()
export class Complaints {
  constructor(
    private readonly runtime: ProcessRuntime,
    private readonly keys: KeyAllocator,
    private readonly agencies: AgencyRegistry,
  ) {}

  /**
   * The first one goes to the agency; the next, when that was declined or dismissed, to the People's Committee. Throws a
   * Refusal when neither is possible, and with every fault of its files.
   */
  async file(
    requestKey: string,
    { content, files = [], receivedAt }: ComplaintFiled,
    person: ActingPerson,
    after?: AfterWork,
  ): Promise<void> {
    const key = String(await this.keys.take(1));
    await this.runtime.start({
      ...{ processId: complaintProcessId, variables: {}, actor: person.id, after },
      businessKey: `complaint:${key}`,
      work: async (tx, { rootKey }) => {
        const request = await lockedRequest(requestKey, tx);
        const filedOn = localDateOf(receivedAt ?? tx.now);
        const level = await levelOf(tx, request, filedOn);
        const agencyCode =
          level === 1 ? await agencyAnswering(this.agencies, request, filedOn) : null;
        await tx.manager.insert(Complaint, {
          ...{ key, requestKey, processInstanceKey: String(rootKey), level, content, filedOn },
          ...{
            agencyCode,
            acceptedOn: null,
            decideBy: null,
            outcome: null,
            decidedOn: null,
            reasons: null,
          },
        });
        const place = { subjectKey: requestKey, purpose: 'complaint', partKey: key } as const;
        await attachFiles(tx, place, files, person.id);
        const takeUpBy = addDays(filedOn, TAKE_UP_WITHIN);
        return {
          complaint: { key, ...complaintTasksOf(agencyCode), takeUpBy },
          ...{ requestKey, decideBy: null, followUpKey: null },
          ...{ deadline: noDeadline, notice: noNotice },
        };
      },
    });
  }
}

/** Which level a complaint of the day would be. Throws a Refusal when there is none. */
async function levelOf(tx: Transaction, request: InformationRequest, on: string): Promise<number> {
  const where = { requestKey: request.key };
  const [last] = await tx.manager.find(Complaint, { where, order: { level: 'DESC' }, take: 1 });
  const term = complaintTerm(request, last, on);
  if (term === null) throw legalRefusal('no-complaint-now', '', noComplaintNow);
  return term.level;
}
