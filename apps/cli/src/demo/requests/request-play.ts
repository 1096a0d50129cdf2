import type { Actor, Cast } from '../cast.js';
import { performTask } from '../perform-task.js';
import type { OpenTask } from '../open-tasks.js';
import type { RequestScenario } from './request-scenario.js';
import { submissionOf } from './submission.js';
import { answersTo, type Answers } from './task-answers.js';

/** What the demonstration reads of a request. */
export interface RequestFacts {
  readonly key: string;
  readonly code: string;
  readonly agencyCode: string | null;
  readonly status: string | null;
  readonly outcome: string | null;
  readonly dueOn: string | null;
}

/** The task after which nothing is left to do. */
const LAST_TASK = 'survey';

/** One request on its way, from submission to the survey. */
export class RequestPlay {
  /** How often each element was completed. */
  private readonly completed = new Map<string, number>();

  private constructor(
    readonly scenario: RequestScenario,
    readonly requester: Actor,
    readonly key: string,
    readonly code: string,
  ) {}

  /** Submits the request; `callKey` makes it one request however often the call is repeated. */
  static async submit(
    cast: Cast,
    scenario: RequestScenario,
    callKey: string,
  ): Promise<RequestPlay> {
    const requester = await cast.as(scenario.requester);
    const submitted = await requester.api.post<{ key: string; code: string }>(
      '/api/requests',
      submissionOf(requester, scenario),
      callKey,
    );
    return new RequestPlay(scenario, requester, submitted.key, submitted.code);
  }

  get hasEnded(): boolean {
    return this.completed.has(LAST_TASK);
  }

  async facts(): Promise<RequestFacts> {
    return this.requester.api.get<RequestFacts>(`/api/requests/${this.key}`);
  }

  /** Does one of its tasks; the answers given, or null when the task was gone. */
  async perform(open: OpenTask): Promise<Answers | null> {
    const { elementId } = open.task;
    const before = this.completed.get(elementId) ?? 0;
    const answers = answersTo(elementId, this.scenario, before > 0);
    if (!(await performTask(open, answers))) return null;
    this.completed.set(elementId, before + 1);
    return answers;
  }
}
