import { AgencyRegistry } from '@minhbach/agencies';
import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { announceRequest } from '../request-events.js';
import { requestOf, updateRequest } from '../request-repository.js';

/**
 * Finds the agency that answers: the one the requester named, or the holder of the function that leads the subject
 * (routing.dmn), and of either whoever has succeeded it by today. The registry knows since when.
 */
@Injectable()
export class AssignAgency {
  constructor(private readonly agencies: AgencyRegistry) {}

  @JobWorker('request.assign-agency')
  async assign(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const request = await requestOf(job, tx);
    const route = job.variables.route as { leadFunction: string };
    const asked =
      request.agencyCode ??
      (await this.agencies.within(tx).holderOf(route.leadFunction, request.submittedOn)).code;
    const span = { since: request.submittedOn, on: localDateOf(tx.now) };
    const agencyCode = await this.agencies.within(tx).successorFor(asked, request.subject, span);
    await updateRequest(tx, request, { agencyCode });
    await announceRequest(tx, 'request.received', request);
    return { agencyCode };
  }
}
