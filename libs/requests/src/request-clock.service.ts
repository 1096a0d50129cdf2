import {
  addDays,
  localDateOf,
  type LedgerFold,
  type Limit,
  type LocalDate,
} from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { LegalTimeService, type ClockSubject, type NewClockEntry } from '@minhbach/legal-time';
import { ProcessRuntime, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import type { InformationRequest } from './information-request.entity.js';
import {
  limitIn,
  noDeadline,
  noNotice,
  type DecidedLimit,
  type ProposedExtension,
} from './process-variables.js';
import type { AgencyChange, ClockStart, Closing, Waiting } from './request-clock-acts.js';
import { announceRequest } from './request-events.js';
import { updateRequest } from './request-repository.js';
import { tellBatch } from './tell-batch.js';
import { waitsForRequester } from './waits-for-requester.js';

/**
 * The statutory clock of a request: each event is a line of its ledger, the due date in the request's row is
 * copied from there, and the variables that come back move the timers of the process.
 */
@Injectable()
export class RequestClock {
  constructor(
    private readonly legalTime: LegalTimeService,
    private readonly runtime: ProcessRuntime,
  ) {}

  fold(request: InformationRequest, tx?: Transaction): Promise<LedgerFold | null> {
    return this.legalTime.fold(clockOf(request), tx);
  }

  async start(tx: Transaction, request: InformationRequest, start: ClockStart): Promise<Variables> {
    const fold = await this.legalTime.startClock(tx, clockOf(request), {
      effectiveOn: start.on,
      effectiveAt: start.at,
      actor: start.actor,
      basis: start.limit.source,
      evidence: start.evidence,
      limit: limitIn(start.limit),
      regime: request.regime,
    });
    await updateRequest(tx, request, { validOn: start.on });
    const variables = await this.dated(tx, request, fold);
    await announceRequest(tx, 'request.clock-started', request);
    return variables;
  }

  /** A classification that comes after the presumed limit has passed moves nothing. */
  async classify(
    tx: Transaction,
    request: InformationRequest,
    limit: DecidedLimit,
    actor: string,
  ): Promise<{ readonly fold: LedgerFold; readonly variables: Variables }> {
    const fold = await this.legalTime.appendEntry(tx, clockOf(request), {
      ...today(tx, actor),
      kind: 'classify',
      basis: limit.source,
      evidence: null,
      data: { limit: limitIn(limit) },
    });
    if (!fold) throw new Error(`the clock of request ${request.code} has not started`);
    return { fold, variables: await this.redated(tx, request, fold) };
  }

  async extend(
    tx: Transaction,
    request: InformationRequest,
    { reason, value, unit }: ProposedExtension,
    granted: { readonly on: LocalDate; readonly actor: string; readonly basis: string },
  ): Promise<{ readonly fold: LedgerFold; readonly variables: Variables }> {
    const by: Limit = { value, unit };
    const fold = await this.legalTime.appendEntry(tx, clockOf(request), {
      kind: 'extend',
      effectiveOn: granted.on,
      effectiveAt: null,
      actor: granted.actor,
      basis: granted.basis,
      evidence: null,
      data: { by, reason },
    });
    if (!fold) throw new Error(`the clock of request ${request.code} has not started`);
    const previousDueOn = request.dueOn;
    const variables = await this.dated(tx, request, fold);
    await announceRequest(tx, 'request.extended', request, { previousDueOn, by });
    return { fold, variables };
  }

  /**
   * The agency waits for the requester. The due date moves only where the regime lets a pause move it. Where it waits
   * for something else already nothing is added.
   */
  async pause(
    tx: Transaction,
    request: InformationRequest,
    { reason, actor, evidence }: Waiting & { readonly reason: string },
  ): Promise<Variables> {
    if ((await this.fold(request, tx))?.state === 'paused') return {};
    const entry = { ...today(tx, actor), kind: 'pause', basis: null, evidence } as const;
    const variables = await this.appended(tx, request, { ...entry, data: { reason } });
    await announceRequest(tx, 'request.suspended', request);
    return variables;
  }

  /** Once there is nothing left to wait for. */
  async resume(
    tx: Transaction,
    request: InformationRequest,
    { actor, evidence }: Waiting,
  ): Promise<Variables> {
    const isPaused = (await this.fold(request, tx))?.state === 'paused';
    if (!isPaused || (await waitsForRequester(tx, request))) return {};
    const entry = { ...today(tx, actor), kind: 'resume', basis: null, evidence } as const;
    const variables = await this.appended(tx, request, { ...entry, data: {} });
    await announceRequest(tx, 'request.resumed', request);
    return variables;
  }

  /** The agency changes and the clock does not; one that has not started has nothing to note. */
  async transfer(
    tx: Transaction,
    request: InformationRequest,
    { from, to, actor, number: basis }: AgencyChange,
  ): Promise<void> {
    if (!(await this.fold(request, tx))) return;
    await this.legalTime.appendEntry(tx, clockOf(request), {
      ...today(tx, actor),
      kind: 'transfer',
      ...{ basis, evidence: null, data: { from, to } },
    });
  }

  /** Counts by the newest calendar from the start; null when there is nothing to change. */
  async adoptCalendar(
    tx: Transaction,
    request: InformationRequest,
  ): Promise<{ readonly fold: LedgerFold; readonly variables: Variables } | null> {
    const fold = await this.legalTime.adoptCalendar(tx, clockOf(request));
    return fold && { fold, variables: await this.redated(tx, request, fold) };
  }

  /** Once for ever: nothing that happens later takes a breach back. */
  async recordBreach(
    tx: Transaction,
    request: InformationRequest,
    asOfOn: LocalDate,
  ): Promise<boolean> {
    const fold = await this.fold(request, tx);
    const until = fold?.closedOn ?? asOfOn;
    if (!fold || fold.breaches.length > 0 || until <= fold.dueOn) return false;
    const breachedOn = addDays(fold.dueOn, 1);
    await this.legalTime.appendEntry(tx, clockOf(request), {
      kind: 'breach',
      effectiveOn: breachedOn,
      effectiveAt: null,
      actor: 'system',
      basis: null,
      evidence: null,
      data: { dueOn: fold.dueOn },
    });
    await updateRequest(tx, request, { breachedOn });
    await announceRequest(tx, 'request.breached', request);
    return true;
  }

  /**
   * Ends the request and lets all its timers sleep. A late end leaves its breach even if no timer told of it. The batch
   * of which it is a part hears of it.
   */
  async close(tx: Transaction, request: InformationRequest, closing: Closing): Promise<Variables> {
    const { outcome, on, actor, evidence } = closing;
    await this.recordBreach(tx, request, on);
    if (await this.fold(request, tx)) {
      await this.legalTime.appendEntry(tx, clockOf(request), {
        kind: 'close',
        effectiveOn: on,
        effectiveAt: tx.now.toISOString(),
        actor,
        basis: null,
        evidence,
        data: { outcome },
      });
    }
    await updateRequest(tx, request, { outcome, closedOn: on, closedAt: tx.now });
    await announceRequest(tx, 'request.closed', request);
    if (!closing.isForwarded) await tellBatch(this.runtime, tx, request);
    return { deadline: noDeadline, notice: noNotice };
  }

  private async appended(
    tx: Transaction,
    request: InformationRequest,
    entry: NewClockEntry,
  ): Promise<Variables> {
    const fold = await this.legalTime.appendEntry(tx, clockOf(request), entry);
    if (!fold) throw new Error(`the clock of request ${request.code} has not started`);
    return this.dated(tx, request, fold);
  }

  /** As `dated`; where the due date has moved by it others hear of that. */
  private async redated(
    tx: Transaction,
    request: InformationRequest,
    fold: LedgerFold,
  ): Promise<Variables> {
    const previousDueOn = request.dueOn;
    const variables = await this.dated(tx, request, fold);
    if (request.dueOn !== previousDueOn) {
      await announceRequest(tx, 'request.due-date-changed', request, { previousDueOn });
    }
    return variables;
  }

  private async dated(
    tx: Transaction,
    request: InformationRequest,
    fold: LedgerFold,
  ): Promise<Variables> {
    const { dueOn, originalDueOn } = fold;
    await updateRequest(tx, request, { dueOn, originalDueOn });
    return { dueOn, deadline: await this.legalTime.instantsOf(fold, tx) };
  }
}

export function clockOf({ key }: Pick<InformationRequest, 'key'>): ClockSubject {
  return { type: 'information-request', key };
}

function today(tx: Transaction, actor: string) {
  return { effectiveOn: localDateOf(tx.now), effectiveAt: tx.now.toISOString(), actor } as const;
}
