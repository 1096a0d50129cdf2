import type { FormValues } from '../../parts/task-form/form-schema';
import { answerOf } from '../answer';
import { service } from '../client';
import { Listeners } from '../listeners';
import { NO_ANSWER, type Problem } from '../problem';
import type { components } from '../schema';
import { localCopy } from './local-copy';

type Draft = components['schemas']['DraftDto'];
type Saved = components['schemas']['SavedDraftDto'];

export interface DraftState {
  /** What the form begins with, null for nothing; undefined while the service is asked. */
  readonly initial: FormValues | null | undefined;
  /** Another one when `initial` was replaced: the form is then to be drawn anew. */
  readonly version: number;
  /** When the service last had it, in its own time; null for never. */
  readonly savedAt: string | null;
  /** Whether something was typed since. */
  readonly isUnsaved: boolean;
  /** Why it was not saved; `draft-changed` until the person has chosen one of the two. */
  readonly problem: Problem | null;
}

const nothing: Draft = { content: null, revision: 0, savedAt: null };

const EVERY_MS = 5_000;

/** Keeps what is filled into one form: at once in this tab, every five seconds with the service. */
export class DraftKeeper {
  state: DraftState = {
    ...{ initial: undefined, version: 0 },
    ...{ savedAt: null, isUnsaved: false, problem: null },
  };
  private readonly local: ReturnType<typeof localCopy>;
  private readonly listeners = new Listeners();
  readonly listen = this.listeners.add;
  private revision = 0;
  private typed: FormValues | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> = Promise.resolve();

  constructor(private readonly form: string) {
    this.local = localCopy(form);
  }

  /** Begins with what the service has, or with what this tab has and the service not yet. */
  async open(): Promise<void> {
    this.beginWith(await this.theirs());
  }

  keep(content: FormValues): void {
    this.typed = content;
    this.local.keep({ content, basedOn: this.revision });
    this.tell({ isUnsaved: true });
    this.saveSoon();
  }

  /** Saves now what has been typed. */
  async save(): Promise<void> {
    this.saving = this.saving.then(() => this.saveTyped());
    await this.settle();
  }

  /** Before the form is sent: no call of ours is still on its way after this. */
  async settle(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.saving;
  }

  /** After the form was sent. */
  async forget(): Promise<void> {
    this.typed = null;
    this.local.forget();
    await this.settle();
    await answerOf(service.DELETE('/api/drafts/{form}', this.place()));
  }

  /** When the person wants to begin anew. */
  async discard(): Promise<void> {
    await this.forget();
    this.beginWith(nothing);
  }

  /** Of two versions takes the one that the service has, if it has one. */
  async takeTheirs(): Promise<void> {
    const theirs = await this.theirs();
    if (!theirs?.content) return;
    this.typed = null;
    this.local.forget();
    this.beginWith(theirs);
  }

  /** Of two versions keeps the one of this tab. */
  async keepMine(): Promise<void> {
    const theirs = await this.theirs();
    if (!theirs) return;
    this.revision = theirs.revision;
    this.tell({ problem: null });
    await this.save();
  }

  private beginWith(draft: Draft | null): void {
    const kept = this.local.read();
    this.revision = kept?.basedOn ?? draft?.revision ?? 0;
    this.tell({
      ...{ initial: kept?.content ?? draft?.content ?? null, version: this.state.version + 1 },
      ...{ savedAt: draft?.savedAt ?? null, isUnsaved: false, problem: null },
    });
    if (kept) this.keep(kept.content);
  }

  private saveSoon(): void {
    this.timer ??= setTimeout(() => void this.save(), EVERY_MS);
  }

  private async theirs(): Promise<Draft | null> {
    return (await answerOf<Draft>(service.GET('/api/drafts/{form}', this.place()))).data;
  }

  private async saveTyped(): Promise<void> {
    const content = this.typed;
    if (!content || this.state.problem?.code === 'draft-changed') return;
    const { data, problem } = await answerOf<Saved>(
      service.PUT('/api/drafts/{form}', {
        ...this.place(),
        body: { content: { ...content }, basedOn: this.revision },
      }),
    );
    if (!data) {
      this.tell({ problem });
      if (mayPass(problem)) this.saveSoon();
      return;
    }
    this.revision = data.revision;
    const isUnsaved = this.typed !== content;
    if (!isUnsaved) this.typed = null;
    if (this.typed) this.local.keep({ content: this.typed, basedOn: data.revision });
    else this.local.forget();
    this.tell({ savedAt: data.savedAt, isUnsaved, problem: null });
  }

  private place() {
    return { params: { path: { form: this.form } } };
  }

  private tell(changed: Partial<DraftState>): void {
    this.state = { ...this.state, ...changed };
    this.listeners.tell();
  }
}

/** The line may be back in five seconds, and the person signed in again. */
function mayPass({ status }: Problem): boolean {
  return status === NO_ANSWER || status === 401 || status >= 500;
}
