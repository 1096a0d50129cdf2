import { AgencyRegistry } from '@minhbach/agencies';
import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { groupsOf } from '@minhbach/identity';
import { NotificationService } from '@minhbach/notifications';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import type { InformationRequest } from '../information-request.entity.js';
import { successionText } from '../notice-texts.js';
import { OpinionHandover } from '../opinion-handover.service.js';
import { RequestClock } from '../request-clock.service.js';
import { announceRequest } from '../request-events.js';
import { heldSince, RequestHandover } from '../request-handover.entity.js';
import { requestOf, updateRequest } from '../request-repository.js';

/** What the message `agency.succeeded` brings: the decision by which agencies succeed one another. */
interface Message {
  readonly succession: { readonly key: string; readonly number: string; readonly by: string };
}

interface Handover {
  readonly from: string;
  readonly to: string;
}

/**
 * An open request goes on at the successor of its agency (B8): tasks follow `agencyCode` and are offered there, the
 * requester's clock runs on, registers are those of the successor. A request that is closed keeps the agency of its
 * time.
 */
@Injectable()
export class AdoptSuccessor {
  constructor(
    private readonly agencies: AgencyRegistry,
    private readonly clock: RequestClock,
    private readonly notifications: NotificationService,
    private readonly opinions: OpinionHandover,
  ) {}

  @JobWorker('request.adopt-successor')
  async adopt(job: ActivatedJob, tx: Transaction): Promise<Variables | undefined> {
    const request = await requestOf(job, tx);
    if (request.closedOn !== null) return undefined;
    const opinions = await this.opinions.pass(job, tx, request);
    return { ...opinions, ...(await this.handOver(job, tx, request)) };
  }

  private async handOver(
    job: ActivatedJob,
    tx: Transaction,
    request: InformationRequest,
  ): Promise<Variables> {
    const { agencyCode: from, subject } = request;
    if (from === null) return {};
    const span = { since: await heldSince(tx, request), on: localDateOf(tx.now) };
    const to = await this.agencies.within(tx).successorFor(from, subject, span);
    if (to === from) return {};
    const handover = { from, to };
    const stays = await stayingAt(tx, to, [request.handlerId, draftedBy(job)]);
    const handler = stays(request.handlerId);
    await this.record(job, tx, request, handover);
    await updateRequest(tx, request, { agencyCode: to, handlerId: handler });
    await announceRequest(tx, 'request.agency-changed', request, { previousAgencyCode: from });
    await this.tell(job, tx, request, { ...handover, handler });
    const drafter = stays(draftedBy(job));
    return { agencyCode: to, handler, ...('draftedBy' in job.variables && { draftedBy: drafter }) };
  }

  private async record(
    { variables }: ActivatedJob,
    tx: Transaction,
    request: InformationRequest,
    { from, to }: Handover,
  ): Promise<void> {
    const { succession } = variables as unknown as Message;
    await tx.manager.insert(RequestHandover, {
      requestKey: request.key,
      handedAt: tx.now,
      ...{ fromCode: from, toCode: to, decisionKey: succession.key },
    });
    await this.clock.transfer(tx, request, { from, to, actor: succession.by, ...succession });
  }

  /** The requester, the successor, and whoever has a task in his hands that he has to let go. */
  private async tell(
    job: ActivatedJob,
    tx: Transaction,
    request: InformationRequest,
    { from, to, handler }: Handover & { readonly handler: string | null },
  ): Promise<void> {
    const { nameVi } = await this.agencies.within(tx).agency(to, localDateOf(tx.now));
    const letGo = job.openTasks
      .filter(({ candidateGroups }) =>
        candidateGroups.some((group) => group.startsWith(`${from}:`)),
      )
      .flatMap(({ assignee }) => (assignee === null || assignee === handler ? [] : [assignee]));
    const about = {
      subjectType: 'information-request',
      subjectKey: request.key,
      causeKey: job.key,
    } as const;
    for (const [kind, recipients] of [
      ['agency-succeeded', [request.requesterId, `${to}:focal`, ...(handler ? [handler] : [])]],
      ['task-let-go', [...new Set(letGo)]],
    ] as const) {
      if (recipients.length === 0) continue;
      const text = successionText(kind, request, nameVi);
      await this.notifications.notify(tx, { ...about, kind, recipients, text });
    }
  }
}

function draftedBy({ variables }: ActivatedJob): string | null {
  return (variables.draftedBy as string | null | undefined) ?? null;
}

/** Of these people those who handle requests at the agency today, for instance because they moved there. */
async function stayingAt(
  tx: Transaction,
  agencyCode: string,
  people: readonly (string | null)[],
): Promise<(person: string | null) => string | null> {
  const staying = new Set<string>();
  for (const person of people) {
    if (person === null) continue;
    if ((await groupsOf(tx, person)).includes(`${agencyCode}:handler`)) staying.add(person);
  }
  return (person) => (person !== null && staying.has(person) ? person : null);
}
