import { askedByService } from './asker.js';

interface Asked<Question, Answer> {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

/** Gives the answers in the order of the questions. */
type AnswerAll<Question, Answer> = (questions: readonly Question[]) => Promise<readonly Answer[]>;

/** An answer that takes longer, in milliseconds, keeps nobody else waiting. */
const slow = 250;

/**
 * Small questions that many callers have at the same time: what is asked while the database answers is asked
 * together next. Whoever is alone waits for nothing. It is the service that asks, on behalf of them all.
 */
export class AskedTogether<Question, Answer> {
  private waiting: Asked<Question, Answer>[] = [];
  private readonly rounds = new Set<{ readonly began: number }>();

  constructor(
    private readonly mostAtOnce: number,
    private readonly answerAll: AnswerAll<Question, Answer>,
    /** Milliseconds of a clock that never goes back. */
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Fails as the statement fails that it was part of. */
  async answerTo(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ question, resolve, reject });
      if (!this.isAboutToAsk()) void this.askAll();
    });
  }

  private isAboutToAsk(): boolean {
    const recently = this.now() - slow;
    return [...this.rounds].some(({ began }) => began >= recently);
  }

  private async askAll(): Promise<void> {
    while (this.waiting.length > 0) {
      const round = { began: this.now() };
      this.rounds.add(round);
      await this.ask(this.waiting.splice(0, this.mostAtOnce));
      this.rounds.delete(round);
    }
  }

  private async ask(asked: readonly Asked<Question, Answer>[]): Promise<void> {
    try {
      const questions = asked.map(({ question }) => question);
      const answers = await askedByService(() => this.answerAll(questions));
      for (const [index, { resolve }] of asked.entries()) resolve(answers[index] as Answer);
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  }
}
