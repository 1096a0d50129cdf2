import type { Actor } from '../cast.js';
import type { Narrator } from '../narrator.js';
import type { TaskItem } from '../open-tasks.js';
import { tellDeadline, type ExplainedDeadline } from '../tell-deadline.js';
import { tellStep } from '../tell-step.js';
import type { RequestPlay } from './request-play.js';
import { decisionIn, taskTitles } from './task-titles.js';
import type { Answers } from './task-answers.js';

interface Letter {
  readonly key: string;
  readonly symbol: string;
  readonly title: string;
  readonly issuedOn: string;
}

/** Tells of one request whatever there is to see after each step. */
export class ShowcaseTeller {
  private readonly letters = new Set<string>();
  private dueOn: string | null = null;

  constructor(
    private readonly play: RequestPlay,
    private readonly narrator: Narrator,
  ) {}

  tellTask(task: TaskItem, actor: Actor, answers: Answers): void {
    const name = task.name ?? task.elementId;
    const title = taskTitles[task.elementId] ?? { vi: name, en: name };
    tellStep(this.narrator, title, actor, decisionIn(answers));
  }

  /** What the service did by itself since the last step: letters issued, the deadline set or moved. */
  async tellNews(): Promise<void> {
    await this.tellLetters();
    if ((await this.play.facts()).dueOn === null) return;
    const path = `/api/requests/${this.play.key}/deadline`;
    const deadline = await this.play.requester.api.get<ExplainedDeadline>(path);
    if (deadline.dueOn !== this.dueOn) tellDeadline(deadline, this.narrator, this.dueOn);
    this.dueOn = deadline.dueOn;
  }

  private async tellLetters(): Promise<void> {
    const path = `/api/requests/${this.play.key}/documents`;
    const { items } = await this.play.requester.api.get<{ items: Letter[] }>(path);
    for (const { key, symbol, title, issuedOn } of items) {
      if (this.letters.has(key)) continue;
      this.letters.add(key);
      this.narrator.detail({
        vi: `✉ Văn bản ${symbol}, ngày ${issuedOn}: ${title}`,
        en: `✉ Letter ${symbol} of ${issuedOn}: ${title}`,
      });
    }
  }
}
