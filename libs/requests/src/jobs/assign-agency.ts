import { AgencyRegistry } from '@minhbach/agencies';
import type { Transaction } from '@minhbach/database';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { requestOf, updateRequest } from '../request-repository.js';

/**
 * Finds the agency that answers: the one the requester named, or today's holder of the function that leads
 * the subject (routing.dmn). Functions move between agencies by law; the registry knows since when.
 */
@Injectable()
export class AssignAgency {
  constructor(private readonly agencies: AgencyRegistry) {}

  @JobWorker('request.assign-agency')
  async assign(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const request = await requestOf(job, tx);
    const route = job.variables.route as { leadFunction: string };
    const agencyCode =
      request.agencyCode ??
      (await this.agencies.holderOf(route.leadFunction, request.submittedOn)).code;
    await updateRequest(tx, request, { agencyCode });
    return { agencyCode };
  }
}
