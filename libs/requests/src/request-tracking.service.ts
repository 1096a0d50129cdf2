import { AgencyRegistry, type Agency } from '@minhbach/agencies';
import { localDateOf } from '@minhbach/calendar';
import { AskedByService, Clock } from '@minhbach/database';
import { LegalTimeService, type Deadline } from '@minhbach/legal-time';
import { InstanceQueries } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { agencyAnswering } from './agency-answering.js';
import { deliveriesOf } from './deliveries.service.js';
import { InformationRequest } from './information-request.entity.js';
import { clockOf } from './request-clock.service.js';
import { RequestList } from './request-list.service.js';
import type { RequestSummary } from './request-view.js';
import { standsByCode } from './standing-code.js';
import { trackedStages, type TrackedStage } from './tracking-stages.js';

/** What anybody may see who has the code and the digits: nothing of it names a person. */
export interface TrackedRequest extends Pick<
  RequestSummary,
  'key' | 'code' | 'title' | 'status' | 'submittedOn' | 'outcome' | 'closedOn' | 'appointmentOn'
> {
  /** Under the name that it has today; null until the request is routed. */
  readonly agency: { readonly vi: string; readonly en: string } | null;
  /** Null while the clock has not started. */
  readonly deadline: Deadline | null;
  readonly stages: readonly TrackedStage[];
  /** Its answer is opened with a one-time code. */
  readonly isOpenedByCode: boolean;
}

/** Looks requests up for people who do not sign in: whoever has the code and the digits sees what is found. */
@Injectable()
export class RequestTracking {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly lists: RequestList,
    private readonly instances: InstanceQueries,
    private readonly legalTime: LegalTimeService,
    private readonly agencies: AgencyRegistry,
  ) {}

  /**
   * Key of the request with this code, if `digits` are the last four of the tax code (with or without the number
   * of the branch) or, where no organisation asks, of the identification number. One query, so that a wrong code
   * and wrong digits take the same time.
   */
  @AskedByService()
  async find(code: string, digits: string): Promise<string | null> {
    const [row] = await this.dataSource.query<{ key: string }[]>(
      `SELECT r.key::text FROM information_request r
       JOIN request_contact c ON c.key = r.key
       LEFT JOIN organisation o ON o.key = r.organisation_id::bigint
       WHERE r.code = $1 AND $2 IN (
         right(left(o.tax_code, 10), 4), right(replace(o.tax_code, '-', ''), 4),
         CASE WHEN o.key IS NULL THEN right(c.id_number, 4) END)`,
      [code, digits],
    );
    return row?.key ?? null;
  }

  /** Key of the request with this code, for those whose right to see it is decided otherwise. */
  @AskedByService()
  async keyOf(code: string): Promise<string | null> {
    const request = await this.dataSource.manager.findOneBy(InformationRequest, { code });
    return request?.key ?? null;
  }

  /** Throws EntityNotFoundError when there is no such request. */
  @AskedByService()
  async read(key: string): Promise<TrackedRequest> {
    const row = await this.dataSource.manager.findOneByOrFail(InformationRequest, { key });
    const today = localDateOf(await this.clock.now());
    const [summary] = await this.lists.summaries([row], today);
    if (!summary) throw new Error(`request ${key} has no summary`);
    const { manager } = this.dataSource;
    const [map, deadline, agency, [lastDelivery]] = await Promise.all([
      this.instances.map(Number(row.processInstanceKey)),
      this.legalTime.deadlineOf(clockOf(row), today),
      row.agencyCode === null ? null : this.agencyOf(row, today),
      deliveriesOf({ manager }, key),
    ]);
    const { code, title, status, submittedOn, outcome, closedOn, appointmentOn } = summary;
    return {
      ...{ key, code, title, status, submittedOn, outcome, closedOn, appointmentOn, deadline },
      agency: agency && { vi: agency.nameVi, en: agency.nameEn },
      stages: map ? trackedStages(map) : [],
      isOpenedByCode: standsByCode(lastDelivery),
    };
  }

  private async agencyOf(request: InformationRequest, on: string): Promise<Agency> {
    return this.agencies.agency(await agencyAnswering(this.agencies, request, on), on);
  }
}
