import { decide, type Action, type SignedInPerson } from '@minhbach/identity';
import { Clarifications, Consultations, RequestService } from '@minhbach/requests';
import { ProcessRuntime, Refusal, type TaskAccess, type Variables } from '@minhbach/runtime';
import type { INestApplicationContext } from '@nestjs/common';
import { fillIn } from './fill-in.js';
import type { Assignment } from './office.js';
import type { RequesterActs } from './requester-acts.js';

/** Working days within which an opinion or a clarification is asked for. */
const answerWithin = 3;

/** What somebody decides instead where the law refuses what he wanted, as when the due date has passed meanwhile. */
const otherwise: Readonly<Record<string, Variables>> = {
  'approve-extension': {
    extensionDecision: 'reject',
    extensionRemark: 'Đã hết thời hạn trả lời, không gia hạn được nữa.',
  },
};

/** What officers do: each act is checked as if it came from the screens. */
export class OfficerActs {
  private readonly runtime: ProcessRuntime;
  private readonly requests: RequestService;
  private readonly consultations: Consultations;
  private readonly clarifications: Clarifications;

  constructor(
    app: INestApplicationContext,
    private readonly requesters: RequesterActs,
    private readonly publicLink: string,
  ) {
    this.runtime = app.get(ProcessRuntime, { strict: false });
    this.requests = app.get(RequestService, { strict: false });
    this.consultations = app.get(Consultations, { strict: false });
    this.clarifications = app.get(Clarifications, { strict: false });
  }

  /** Whether he has it now: it may be gone, as when the request was withdrawn. */
  async claim({ task, officer: { person } }: Assignment): Promise<boolean> {
    if (task.assignee === person.id) return true;
    const check = accessOf(person, 'task.claim');
    return notGone(this.runtime.claimTask({ taskKey: task.key, person: person.id, check }));
  }

  /** What a handler asks of others when he begins; whether he did. */
  async askOthers({ task, request, officer: { person } }: Assignment): Promise<boolean> {
    const { plan, key } = request;
    if (task.elementId !== 'handle' || request.timesDone('handle') > 0) return false;
    const { opinionOf, asksClarification, isExtended } = plan;
    if (opinionOf !== null) {
      const question = 'Tài liệu này có thuộc diện được cung cấp không?';
      const asked = { units: [opinionOf], question, days: answerWithin };
      await this.consultations.askOpinions(key, asked, person);
      request.openOpinions += 1;
    }
    if (asksClarification) {
      const asked = { points: ['Cần tài liệu của cả tỉnh hay của một huyện?'], days: answerWithin };
      await this.clarifications.ask(key, asked, person);
    }
    if (isExtended) {
      const reason = 'Phải thu thập tài liệu tại nhiều đơn vị.';
      await notRefused(this.requests.proposeExtension(key, { reason }, person));
    }
    return opinionOf !== null || asksClarification || isExtended;
  }

  /** Whether it was still there to be completed. */
  async complete({ task, request, officer: { person } }: Assignment, now: Date): Promise<boolean> {
    const { elementId, key: taskKey } = task;
    const quoted = elementId === 'record-payment' ? await this.requesters.quoted(request) : null;
    const circumstances = { now, quoted, publicLink: this.publicLink };
    const variables = fillIn(elementId, request, circumstances);
    const check = accessOf(person, 'task.complete');
    const send = (filled: Variables) =>
      this.runtime.completeTask({ taskKey, person: person.id, variables: filled, check });
    const other = otherwise[elementId];
    const isDone = await notGone(
      send(variables).catch((error: unknown) => {
        if (!other || !isRefusedByLaw(error)) throw error;
        return send(other);
      }),
    );
    if (!isDone) return false;
    request.done(elementId);
    if (elementId === 'record-payment') request.isPaid = true;
    if (elementId === 'give-opinion') request.openOpinions -= 1;
    return true;
  }
}

function accessOf(person: SignedInPerson, action: Action): TaskAccess {
  return (task) => {
    const decision = decide(person, action, { task });
    if (!decision.allowed) throw new Refusal(decision.reason.code, decision.reason.en);
  };
}

/** Not because the task is gone, or somebody else's. */
function isRefusedByLaw(error: unknown): boolean {
  return error instanceof Refusal && error.code.startsWith('extension-');
}

/** False when what it was about is over. */
async function notGone(act: Promise<unknown>): Promise<boolean> {
  return notRefused(act, ['not-found']);
}

/** False when the service refuses it for one of these reasons, or for any. */
export async function notRefused(
  act: Promise<unknown>,
  codes: readonly string[] | null = null,
): Promise<boolean> {
  try {
    await act;
    return true;
  } catch (error) {
    if (error instanceof Refusal && (codes === null || codes.includes(error.code))) return false;
    throw error;
  }
}
