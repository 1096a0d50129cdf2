import { addDays, localDateOf } from '@minhbach/calendar';
import { KeyAllocator, type Transaction } from '@minhbach/database';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { Complaint } from '../complaint.entity.js';
import { InformationRequest } from '../information-request.entity.js';
import { printedDate, type Letter } from '../letters/letter.js';
import { RequestLetters } from '../request-letters.service.js';
import { requestByKey } from '../request-repository.js';
import { tellWatchers } from '../tell-watchers.js';

/** Calendar days from acceptance to the decision, by level. */
const DECIDE_WITHIN = [30, 45] as const;

/** Whose letters those of the second level are. */
const peoplesCommitteeOffice = 'vpubnd';

/** What a complaint comes to: each step a letter to the requester. */
@Injectable()
export class WorkComplaint {
  constructor(
    private readonly letters: RequestLetters,
    private readonly keys: KeyAllocator,
  ) {}

  @JobWorker('complaint.decline')
  async decline(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const complaint = await complaintOf(job, tx);
    const { declineReason: reasons, takenUpBy } = job.variables as Record<string, string>;
    const decided = { outcome: 'declined', decidedOn: localDateOf(tx.now) } as const;
    await tx.manager.update(Complaint, { key: complaint.key }, { ...decided, reasons });
    const fields = { decideBy: '', reason: reasons ?? '' };
    await this.send(job, tx, complaint, { kind: 'complaint-notice', fields }, takenUpBy);
  }

  @JobWorker('complaint.accept')
  async accept(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const complaint = await complaintOf(job, tx);
    const { takenUpBy } = job.variables as Record<string, string>;
    const acceptedOn = localDateOf(tx.now);
    const decideBy = addDays(
      acceptedOn,
      complaint.level === 1 ? DECIDE_WITHIN[0] : DECIDE_WITHIN[1],
    );
    await tx.manager.update(Complaint, { key: complaint.key }, { acceptedOn, decideBy });
    const fields = { decideBy: printedDate(decideBy), reason: '' };
    await this.send(job, tx, complaint, { kind: 'complaint-notice', fields }, takenUpBy);
    return { decideBy };
  }

  /** A complaint that is right reopens what is over, as a new episode; what is still open goes on anyway. */
  @JobWorker('complaint.issue-decision')
  async decide(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const complaint = await complaintOf(job, tx);
    const { upheld, reasons, decidedBy } = job.variables as unknown as Decided;
    const outcome = upheld ? 'upheld' : 'dismissed';
    const decidedOn = localDateOf(tx.now);
    await tx.manager.update(Complaint, { key: complaint.key }, { outcome, decidedOn, reasons });
    const request = await requestByKey(complaint.requestKey, tx);
    const { closedOn } = request;
    const reopens = upheld && closedOn !== null;
    const result = reopens
      ? 'Khiếu nại đúng, yêu cầu được giải quyết lại'
      : `Khiếu nại ${upheld ? 'đúng, cơ quan phải trả lời ngay' : 'sai, giữ nguyên kết quả giải quyết'}`;
    const letter = { kind: 'complaint-decision', fields: { result, reasons } } as const;
    await this.send(job, tx, complaint, letter, decidedBy);
    const { agencyCode } = complaint;
    await tellWatchers(tx, 'complaint.decided', request, agencyCode === null ? [] : [agencyCode]);
    return { followUpKey: reopens ? String(await this.keys.take(1, tx)) : null };
  }

  private async send(
    job: ActivatedJob,
    tx: Transaction,
    complaint: Complaint,
    { kind, fields }: Letter,
    signedBy: string | undefined,
  ): Promise<void> {
    const { requestKey, filedOn } = complaint;
    const request = await requestByKey(requestKey, tx);
    const agencyCode = complaint.agencyCode ?? peoplesCommitteeOffice;
    const asked = Object.assign(new InformationRequest(), request, { agencyCode });
    const letter = { kind, fields: { filedOn: printedDate(filedOn), ...fields } };
    await this.letters.send(tx, job, asked, letter, signedBy ?? null);
  }
}

interface Decided {
  readonly upheld: boolean;
  readonly reasons: string;
  readonly decidedBy: string;
}

function complaintOf({ variables }: ActivatedJob, tx: Transaction): Promise<Complaint> {
  const { key } = variables.complaint as { key: string };
  return tx.manager.findOneByOrFail(Complaint, { key });
}
