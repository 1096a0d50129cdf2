import { AgencyRegistry } from '@minhbach/agencies';
import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import type { ActivatedJob, Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Consultation } from './consultation.entity.js';
import type { InformationRequest } from './information-request.entity.js';
import { RequestNotices } from './request-notices.service.js';

/** Which group gives the opinion that another one was asked for. */
type SuccessorGroups = Readonly<Record<string, string>>;

/** Opinions that an agency still owes are its successor's to give. */
@Injectable()
export class OpinionHandover {
  constructor(
    private readonly agencies: AgencyRegistry,
    private readonly notices: RequestNotices,
  ) {}

  /** Returns what the tasks of the model follow; nothing when all who are asked still exist. */
  async pass(job: ActivatedJob, tx: Transaction, request: InformationRequest): Promise<Variables> {
    const { key: requestKey, subject } = request;
    const owed = await tx.manager.findBy(Consultation, { requestKey, answeredOn: IsNull() });
    const moved: Record<string, string> = {};
    for (const { key, unitCode, askedOn: since } of owed) {
      const span = { since, on: localDateOf(tx.now) };
      const to = await this.agencies.within(tx).successorFor(unitCode, subject, span);
      if (to === unitCode) continue;
      await tx.manager.update(Consultation, { key }, { unitCode: to });
      moved[`${unitCode}:handler`] = `${to}:handler`;
    }
    const recipients = [...new Set(Object.values(moved))];
    if (recipients.length === 0) return {};
    await this.notices.tell(tx, job, request, 'opinion-asked', recipients);
    return { successorGroups: joined(job.variables.successorGroups as SuccessorGroups, moved) };
  }
}

/** Whoever was asked first leads to the one that answers now, however many succeeded one another. */
function joined(before: SuccessorGroups | undefined, moved: SuccessorGroups): SuccessorGroups {
  const followed = Object.entries(before ?? {}).map(([asked, group]) => [
    asked,
    moved[group] ?? group,
  ]);
  return { ...moved, ...(Object.fromEntries(followed) as SuccessorGroups) };
}
