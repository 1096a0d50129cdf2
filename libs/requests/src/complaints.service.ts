import { AgencyRegistry } from '@minhbach/agencies';
import { addDays, localDateOf } from '@minhbach/calendar';
import { askedByService, KeyAllocator, type Transaction } from '@minhbach/database';
import { attachFiles, OfficialDocument } from '@minhbach/documents';
import { InstanceQueries, ProcessRuntime, type AfterWork } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, Not } from 'typeorm';
import { agencyAnswering } from './agency-answering.js';
import { answerVersions } from './answer-versions.js';
import { complaintTerm, noComplaintNow } from './complaint-term.js';
import { Complaint } from './complaint.entity.js';
import { decisionKinds } from './decision-kinds.js';
import { InformationRequest } from './information-request.entity.js';
import { legalRefusal } from './legal-refusal.js';
import { complaintProcessId, complaintTasksOf, noDeadline, noNotice } from './process-variables.js';
import { lockedRequest } from './request-repository.js';
import type { ActingPerson } from './request-submission.js';
import { tellWatchers } from './tell-watchers.js';

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

/** As it arrives. */
const undecided = {
  ...{ acceptedOn: null, decideBy: null, outcome: null, decidedOn: null, reasons: null },
} as const;

/** Complaints in two levels, each a process of its own. Who may complain is decided by the caller. */
@Injectable()
export class Complaints {
  constructor(
    private readonly runtime: ProcessRuntime,
    private readonly keys: KeyAllocator,
    private readonly agencies: AgencyRegistry,
    private readonly instances: InstanceQueries,
    private readonly dataSource: DataSource,
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
    const drafters = await this.draftersOf(requestKey);
    await this.runtime.start({
      ...{ processId: complaintProcessId, variables: {}, actor: person.id, after },
      businessKey: `complaint:${key}`,
      work: async (tx, { rootKey }) => {
        const request = await lockedRequest(requestKey, tx);
        const filedOn = localDateOf(receivedAt ?? tx.now);
        const level = await levelOf(tx, request, filedOn);
        const answering = await agencyAnswering(this.agencies.within(tx), request, filedOn);
        const agencyCode = level === 1 ? answering : null;
        await tx.manager.insert(Complaint, {
          ...{ key, requestKey, processInstanceKey: String(rootKey), level, content, filedOn },
          ...{ ...undecided, agencyCode },
        });
        const place = { subjectKey: requestKey, purpose: 'complaint', partKey: key } as const;
        await attachFiles(tx, place, files, person.id);
        await tellWatchers(tx, 'complaint.filed', request, [answering]);
        const takeUpBy = addDays(filedOn, TAKE_UP_WITHIN);
        return {
          complaint: { key, ...complaintTasksOf(agencyCode), takeUpBy },
          ...{ requestKey, decideBy: null, followUpKey: null },
          // The model has others decide (`apart-from-people`).
          answeredBy: [...new Set([...drafters, ...(await signersOf(tx, requestKey))])],
          ...{ deadline: noDeadline, notice: noNotice },
        };
      },
    });
  }

  /** Ids of those who submitted the answer for signature, from the history of its process. */
  private async draftersOf(requestKey: string): Promise<string[]> {
    return askedByService(async () => {
      const request = await this.dataSource.manager.findOneBy(InformationRequest, {
        key: requestKey,
      });
      if (!request) return [];
      const history = await this.instances.history(Number(request.processInstanceKey));
      return answerVersions(history).map(({ preparedBy }) => preparedBy);
    });
  }
}

async function signersOf(tx: Transaction, subjectKey: string): Promise<string[]> {
  const where = { subjectKey, kind: In(decisionKinds), signedBy: Not(IsNull()) };
  const letters = await tx.manager.findBy(OfficialDocument, where);
  return letters.flatMap(({ signedBy }) => signedBy ?? []);
}

/** Which level a complaint of the day would be. Throws a Refusal when there is none. */
async function levelOf(tx: Transaction, request: InformationRequest, on: string): Promise<number> {
  const where = { requestKey: request.key };
  const [last] = await tx.manager.find(Complaint, { where, order: { level: 'DESC' }, take: 1 });
  const term = complaintTerm(request, last, on);
  if (term === null) throw legalRefusal('no-complaint-now', '', noComplaintNow);
  return term.level;
}
