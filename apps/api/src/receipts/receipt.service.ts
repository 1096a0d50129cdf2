import { legalLimit, type LocalDate } from '@minhbach/calendar';
import { PublicAddress, type OfficialDocument } from '@minhbach/documents';
import type { SignedInPerson } from '@minhbach/identity';
import { LegalTimeService } from '@minhbach/legal-time';
import {
  RequestQueries,
  RequestTracking,
  trackingPath,
  type RequestView,
  type TrackedRequest,
} from '@minhbach/requests';
import { Injectable } from '@nestjs/common';
import { notFound } from '../problems/problem.js';
import { VisibleRequests } from '../requests/visible-requests.service.js';

/** Everything that a receipt shows. */
export interface Receipt {
  readonly request: RequestView;
  readonly tracked: TrackedRequest;
  readonly letters: readonly OfficialDocument[];
  /** The last day of the answer if the request was valid when it was sent; null once the clock runs. */
  readonly expected: { readonly simple: LocalDate; readonly complex: LocalDate } | null;
  /** Address of the tracking page. */
  readonly trackingUrl: string;
}

@Injectable()
export class Receipts {
  constructor(
    private readonly visible: VisibleRequests,
    private readonly requests: RequestQueries,
    private readonly tracking: RequestTracking,
    private readonly legalTime: LegalTimeService,
    private readonly address: PublicAddress,
  ) {}

  /** For whoever may read the request; throws 404 for everybody else. `origin` is where the caller reached us. */
  async read(code: string, person: SignedInPerson, origin: string): Promise<Receipt> {
    const key = await this.tracking.keyOf(code);
    if (key === null) throw notFound();
    const { view: request } = await this.visible.open(Number(key), person, 'request.read');
    const [tracked, letters] = await Promise.all([
      this.tracking.read(key),
      this.requests.documents(key),
    ]);
    const isOpen = tracked.deadline === null && tracked.outcome === null;
    const path = trackingPath(code);
    return {
      ...{ request, tracked, letters },
      expected: isOpen ? await this.expected(request) : null,
      trackingUrl: this.address.of(path) ?? `${origin}${path}`,
    };
  }

  private async expected({ regime, channel, submittedOn }: RequestView) {
    const dueIf = async (complexity: 'simple' | 'complex') => {
      const row = legalLimit(this.legalTime.regime(regime), channel, complexity);
      return row && (await this.legalTime.dueIfSentOn(submittedOn, row.limit)).dueOn;
    };
    const [simple, complex] = await Promise.all([dueIf('simple'), dueIf('complex')]);
    return simple !== undefined && complex !== undefined ? { simple, complex } : null;
  }
}
