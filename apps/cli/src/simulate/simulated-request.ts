import type { RequestPlan } from './request-plan.js';

/** A request on its way. */
export class SimulatedRequest {
  /** Whether the costs were paid. */
  isPaid = false;
  /** Opinions that nobody has given yet. */
  openOpinions = 0;
  /** Until when the handler waits for them. */
  opinionsUntil: Date | null = null;
  private readonly completed = new Map<string, number>();

  constructor(
    readonly plan: RequestPlan,
    /** Of the request itself, also where this is a complaint about it. */
    readonly key: string,
  ) {}

  /** How often a task of an element was completed. */
  timesDone(elementId: string): number {
    return this.completed.get(elementId) ?? 0;
  }

  done(elementId: string): void {
    this.completed.set(elementId, this.timesDone(elementId) + 1);
  }
}
