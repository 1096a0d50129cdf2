import { milestones, stages, type DurationName } from './case-days.js';
import type { CountedCases } from './counted-cases.js';
import { distributionOf, type Distribution } from './distribution.js';

interface Named extends Distribution {
  readonly name: DurationName;
}

export interface Progress {
  /** Working days from one step of the work to the next, of the measured cases that took it. */
  readonly stages: readonly Named[];
  /** Working days from sending to what the requester notices. */
  readonly milestones: readonly Named[];
}

/** Where the days go (metric progress, version 1). */
export function progress({ days }: CountedCases): Progress {
  const named = (name: DurationName) => ({
    ...{ name, ...distributionOf(days.filter(({ of }) => of === name)) },
  });
  return { stages: stages.map(named), milestones: milestones.map(named) };
}
