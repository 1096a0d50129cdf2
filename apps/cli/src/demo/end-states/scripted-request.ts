import { ApiProblem } from '../api-problem.js';
import type { Actor, Cast } from '../cast.js';
import { openTasks, type TaskItem } from '../open-tasks.js';
import { performTask } from '../perform-task.js';
import { type Question, sharedBy, submissionOf } from '../requests/submission.js';
import type { Answers } from '../requests/task-answers.js';
import { untilDone } from '../until-done.js';

/** A term that ends a wait of the process when nobody does anything. */
export type Term = 'supplement' | 'payment';

const waitingFor: Readonly<Record<Term, string>> = {
  supplement: 'AWAITING_REQUESTER',
  payment: 'AWAITING_PAYMENT',
};

/** Where scripts are played: by whom, and how the service's work and its time go by. */
export interface ScriptStage {
  readonly cast: Cast;
  /** Origin under which people reach the service. */
  readonly url: string;
  /** How long the next step may keep one waiting. */
  readonly stallMs: number;
  /** Does what a worker would do, where none works beside. */
  settle?(): Promise<void>;
  /** Lets a term of the request be over, where scripts wait for that. */
  outlast?(request: ScriptedRequest, term: Term): Promise<void>;
}

/** What a script reads of its request. */
export interface ScriptFacts {
  readonly code: string;
  readonly status: string;
  readonly refusalGround: string | null;
  readonly submittedOn: string;
  readonly processInstanceKey: string;
  readonly costs: { readonly total: number } | null;
  readonly followUps: readonly { readonly origin: string }[];
  readonly tasks: readonly TaskItem[];
}

/** One request whose steps are written down beforehand, each done over HTTP by whom it concerns. */
export class ScriptedRequest {
  private constructor(
    readonly stage: ScriptStage,
    readonly requester: Actor,
    /** Code of the agency that answers. */
    readonly agency: string,
    readonly question: Question,
    readonly key: string,
    readonly code: string,
    /** Entered by reception, which has registered it thereby. */
    readonly isTakenIn = false,
  ) {}

  get title(): string {
    return this.question.title;
  }

  get items(): readonly string[] {
    return this.question.items;
  }

  /** Sent by a business over the network to an agency. */
  static async submit(
    stage: ScriptStage,
    login: string,
    agency: string,
    question: Question,
    more: object = {},
  ): Promise<ScriptedRequest> {
    await stage.settle?.();
    const requester = await stage.cast.as(login);
    const body = { ...submissionOf(requester, question), agencyCode: agency, ...more };
    const { key, code } = await requester.api.post<SubmittedRequest>('/api/requests', body);
    return new ScriptedRequest(stage, requester, agency, question, key, code);
  }

  /** Brought, sent or told to the reception of the agency, which enters it. */
  static async takenIn(
    stage: ScriptStage,
    agency: string,
    question: Question,
    more: object,
  ): Promise<ScriptedRequest> {
    await stage.settle?.();
    const reception = await stage.cast.as(`tiepnhan.${agency}`);
    const body = { ...submissionOf(reception, question), agencyCode: agency, ...more };
    const intake = { ...body, channel: undefined };
    const { key, code } = await reception.api.post<SubmittedRequest>('/api/intakes', intake);
    return new ScriptedRequest(stage, reception, agency, question, key, code, true);
  }

  /** Sent by a business to several agencies at once; one request for each, in their order, and the key of the whole. */
  static async submitToSeveral(
    stage: ScriptStage,
    login: string,
    agencies: readonly string[],
    question: Question,
  ): Promise<{ readonly batch: string; readonly parts: readonly ScriptedRequest[] }> {
    await stage.settle?.();
    const requester = await stage.cast.as(login);
    const { subject, items } = question;
    const body = {
      ...sharedBy(requester, question),
      parts: agencies.map((agencyCode) => ({ agencyCode, subject, items })),
    };
    const sent = await requester.api.post<SubmittedBatch>('/api/request-batches', body);
    const parts = sent.parts.map(
      ({ key, code }, index) =>
        new ScriptedRequest(stage, requester, agencies[index] ?? '', question, key, code),
    );
    return { batch: sent.key, parts };
  }

  async facts(): Promise<ScriptFacts> {
    return this.seenBy(this.requester);
  }

  /** Somebody of the agency, by what he does there (`tiepnhan`), completes a task once it is open. */
  async does(elementId: string, position: string, form: Answers): Promise<void> {
    const actor = await this.officer(position);
    await this.complete(actor, elementId, form, this.taskOf(actor, elementId));
  }

  /** Somebody of the agency takes a task as his and leaves it open. */
  async claims(elementId: string, position: string): Promise<void> {
    const actor = await this.officer(position);
    const task = await this.await(() => elementId, this.taskOf(actor, elementId));
    await actor.api.post(`/api/tasks/${task.key}/claim`, {});
  }

  /** A task of the complaint about the request. */
  async decides(elementId: string, login: string, form: Answers): Promise<void> {
    await this.doesElsewhere('information-complaint', elementId, login, form);
  }

  /** A task about the request that its page does not offer to him, but his list. */
  async doesElsewhere(
    process: string,
    elementId: string,
    login: string,
    form: Answers,
  ): Promise<void> {
    const actor = await this.stage.cast.as(login);
    await this.complete(actor, elementId, form, async () => {
      const isMeant = (task: TaskItem) =>
        task.elementId === elementId && task.subject?.key === this.key;
      const [found] = await openTasks([actor], process, isMeant);
      return found?.task;
    });
  }

  /** What the requester does outside of the officers' lists, once the request is ready for it. */
  async asks(verb: string, body: object): Promise<void> {
    await this.act(this.requester, verb, body);
  }

  /** What somebody of the agency does outside of his list. */
  async acts(verb: string, position: string, body: object): Promise<void> {
    await this.act(await this.officer(position), verb, body);
  }

  /** The head of the agency puts the answer into the public register; key of the entry. */
  async publishes(publication: object): Promise<string> {
    const head = await this.officer('lanhdao');
    return (await this.act<{ key: string }>(head, 'publication', publication)).key;
  }

  /** Nobody does what the request waits for, until the term is over. */
  async outlast(term: Term): Promise<void> {
    const waiting = waitingFor[term];
    await this.await(
      () => waiting,
      async () => ((await this.facts()).status === waiting ? waiting : undefined),
    );
    await this.stage.outlast?.(this, term);
  }

  /** Looks again and again until there is something to see. Throws Stalled when there never is. */
  async await<T>(what: () => string, look: () => Promise<T | undefined>): Promise<T> {
    let seen: T | undefined;
    const { stallMs } = this.stage;
    const isDone = () => seen !== undefined;
    const words = () => `${this.code} waits in vain: ${what()}`;
    await untilDone({ stallMs, isDone, what: words }, async () => {
      await this.stage.settle?.();
      seen = await look();
      return isDone();
    });
    return seen as T;
  }

  private async officer(position: string): Promise<Actor> {
    return this.stage.cast.as(`${position}.${this.agency}`);
  }

  private async seenBy({ api }: Actor): Promise<ScriptFacts> {
    return api.get<ScriptFacts>(`/api/requests/${this.key}`);
  }

  private taskOf(actor: Actor, elementId: string): () => Promise<TaskItem | undefined> {
    return async () => {
      const { tasks } = await this.seenBy(actor);
      return tasks.find((task) => task.elementId === elementId);
    };
  }

  private async complete(
    actor: Actor,
    elementId: string,
    form: Answers,
    look: () => Promise<TaskItem | undefined>,
  ): Promise<void> {
    const task = await this.await(() => elementId, look);
    if (!(await performTask({ task, actor }, form))) {
      throw new Error(`${actor.login} could not complete ${elementId} of ${this.code}.`);
    }
  }

  /** A request that is not ready for it yet refuses it. */
  private async act<T extends object>({ api }: Actor, verb: string, body: object): Promise<T> {
    let refusal = '';
    return this.await(
      () => refusal || verb,
      async () => {
        try {
          return await api.post<T>(`/api/requests/${this.key}/${verb}`, body);
        } catch (error) {
          if (!(error instanceof ApiProblem && [409, 422].includes(error.status))) throw error;
          refusal = error.message;
          return undefined;
        }
      },
    );
  }
}

interface SubmittedBatch {
  readonly key: string;
  readonly parts: readonly SubmittedRequest[];
}

interface SubmittedRequest {
  readonly key: string;
  readonly code: string;
}
