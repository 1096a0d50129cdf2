import { localDateOf } from '@minhbach/calendar';
import { KeyAllocator, type Transaction } from '@minhbach/database';
import {
  ProcessRuntime,
  Refusal,
  TaskQueries,
  type AfterWork,
  type Variables,
} from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { extensionReasons, ExtensionRule } from './extension-rule.service.js';
import { InformationRequest } from './information-request.entity.js';
import type { ExtensionGround } from './legal-grounds.data.js';
import { legalRefusal, refusalOf } from './legal-refusal.js';
import { processId, type ProposedExtension } from './process-variables.js';
import { instanceOf, updateRequest } from './request-repository.js';
import { RequestIntake } from './request-intake.service.js';
import type { ActingPerson, RequestSubmission, SubmittedRequest } from './request-submission.js';

/** Runs in the transaction of the submission, e.g. to store the reply of an idempotent call. */
export type AfterSubmission = (tx: Transaction, submitted: SubmittedRequest) => Promise<void>;

/** What people do with a request outside of the officers' task lists. Who may is decided by the caller. */
@Injectable()
export class RequestService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly runtime: ProcessRuntime,
    private readonly tasks: TaskQueries,
    private readonly keys: KeyAllocator,
    private readonly intake: RequestIntake,
    private readonly extensions: ExtensionRule,
  ) {}

  /** Request, items and process instance in one transaction. */
  async submit(
    submission: RequestSubmission,
    person: ActingPerson,
    after?: AfterSubmission,
  ): Promise<SubmittedRequest> {
    const key = String(await this.keys.take(1));
    let submitted: SubmittedRequest = { key, code: '' };
    await this.runtime.start({
      processId,
      variables: {},
      actor: person.id,
      businessKey: `request:${key}`,
      work: async (tx, step) => {
        const taken = await this.intake.take(tx, step, { key }, submission, person);
        submitted = taken.submitted;
        return taken.variables;
      },
      after: async (tx) => after?.(tx, submitted),
    });
    return submitted;
  }

  /** At any time until the answer has left. */
  async withdraw(
    key: string,
    reason: string,
    person: ActingPerson,
    after?: AfterWork,
  ): Promise<void> {
    await this.runtime.correlate({
      rootKey: await instanceOf(key, this.dataSource.manager),
      name: 'request.withdrawn',
      variables: {},
      actor: person.id,
      work: async (tx, { at }) => {
        const request = await tx.manager.findOneByOrFail(InformationRequest, { key });
        if (request.closedOn !== null) throw alreadyClosed();
        await updateRequest(tx, request, { withdrawalReason: reason });
        return { withdrawal: { at, by: person.id } };
      },
      after,
    });
  }

  /** Proposed by an officer, decided by the approver. `value` is in the unit of the law, its longest when absent. */
  async proposeExtension(
    key: string,
    proposal: ExtensionProposal,
    person: ActingPerson,
    after?: AfterWork,
  ): Promise<void> {
    await this.runtime.correlate({
      rootKey: await instanceOf(key, this.dataSource.manager),
      name: 'request.extension-proposed',
      variables: {},
      actor: person.id,
      work: async (tx, { state }) => {
        const open = [...(state?.elements.values() ?? [])];
        if (open.some(({ elementId }) => elementId === 'extension')) throw alreadyProposed();
        return { extension: await this.lawfulExtension(tx, key, proposal, person) };
      },
      after,
    });
  }

  async supplement(
    key: string,
    supplement: Variables,
    person: ActingPerson,
    after?: AfterWork,
  ): Promise<void> {
    await this.completeOwn('supplement', key, supplement, person, after);
  }

  /** Answers what the handler asked about a valid request. */
  async clarify(
    key: string,
    { answer, files }: { readonly answer: string; readonly files?: readonly string[] | undefined },
    person: ActingPerson,
    after?: AfterWork,
  ): Promise<void> {
    const variables = { clarificationAnswer: answer, ...(files && { files }) };
    await this.completeOwn('clarify', key, variables, person, after);
  }

  async answerSurvey(
    key: string,
    answers: {
      readonly received: boolean;
      readonly relationshipNeeded: boolean;
      readonly ease: number;
    },
    person: ActingPerson,
    after?: AfterWork,
  ): Promise<void> {
    await this.completeOwn('survey', key, answers, person, after);
  }

  /** The requester's own task; a colleague of his organisation may do it for him. */
  private async completeOwn(
    elementId: string,
    key: string,
    variables: Variables,
    { id: person }: ActingPerson,
    after?: AfterWork,
  ): Promise<void> {
    const open = await this.tasks.ofInstance(await instanceOf(key, this.dataSource.manager));
    const task = open.find((each) => each.elementId === elementId);
    if (!task) throw new Refusal('wrong-state', `The request waits for no ${elementId} now.`);
    const taskKey = task.key;
    if (task.assignee !== person) {
      await this.runtime.assignTask({ taskKey, person, assignee: person });
    }
    await this.runtime.completeTask({ taskKey, person, variables, after });
  }

  private async lawfulExtension(
    tx: Transaction,
    key: string,
    { ground, reason, value }: ExtensionProposal,
    { id: proposedBy }: ActingPerson,
  ): Promise<ProposedExtension> {
    const request = await tx.manager.findOneByOrFail(InformationRequest, { key });
    const { limit } = this.extensions.longest(request);
    const by = limit && { ...limit, value: value ?? limit.value };
    const verdict = await this.extensions.ask(request, by, localDateOf(tx.now), tx);
    if (verdict.lawful && by) return { ...by, ground: ground ?? null, reason, proposedBy };
    const reasons = verdict.lawful ? (['not-extendable'] as const) : verdict.reasons;
    throw refusalOf(
      reasons.map((each) => ({
        pointer: each === 'too-long' ? '/days' : '',
        code: `extension-${each}`,
        message: extensionReasons[each],
      })),
    );
  }
}

interface ExtensionProposal {
  readonly ground?: ExtensionGround | undefined;
  readonly reason: string;
  /** In the unit of the law; as many as it grants when absent. */
  readonly value?: number | undefined;
}

function alreadyClosed(): Refusal {
  return legalRefusal('request-closed', '', {
    vi: 'Yêu cầu đã kết thúc hoặc đã được trả kết quả nên không rút được.',
    en: 'The request is closed or answered and cannot be withdrawn.',
  });
}

function alreadyProposed(): Refusal {
  return legalRefusal('extension-already-proposed', '', {
    vi: 'Đã có đề xuất gia hạn đang chờ duyệt.',
    en: 'An extension is proposed already and waits for its decision.',
  });
}
