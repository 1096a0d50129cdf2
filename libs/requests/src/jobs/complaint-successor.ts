import { AgencyRegistry } from '@minhbach/agencies';
import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { Complaint } from '../complaint.entity.js';
import { complaintTasksOf } from '../process-variables.js';
import { requestByKey } from '../request-repository.js';

/** What the process carries of a complaint: its key, its last day to be taken up, and whose tasks it gives. */
interface CarriedComplaint {
  readonly key: string;
  readonly officers: string;
  readonly decider: string;
  readonly takeUpBy: string;
}

/** A complaint that is open goes on at the successor of the agency that has it. */
@Injectable()
export class ComplaintSuccessor {
  constructor(private readonly agencies: AgencyRegistry) {}

  @JobWorker('complaint.adopt-successor')
  async adopt(job: ActivatedJob, tx: Transaction): Promise<Variables | undefined> {
    const complaint = job.variables.complaint as CarriedComplaint;
    const { agencyCode, filedOn, requestKey } = await tx.manager.findOneByOrFail(Complaint, {
      key: complaint.key,
    });
    if (agencyCode === null) return undefined;
    const { subject } = await requestByKey(requestKey, tx);
    const span = { since: filedOn, on: localDateOf(tx.now) };
    const to = await this.agencies.within(tx).successorFor(agencyCode, subject, span);
    if (to === agencyCode) return undefined;
    await tx.manager.update(Complaint, { key: complaint.key }, { agencyCode: to });
    return { complaint: { ...complaint, ...complaintTasksOf(to) } };
  }
}
