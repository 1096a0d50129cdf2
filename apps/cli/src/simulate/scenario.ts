import type { Channel, RefusalGround } from '@minhbach/requests';

/** What people of an agency do; each is a group `<agency>:<position>` of the process. */
export type Position =
  'reception' | 'focal' | 'handler' | 'approver' | 'clerk' | 'cashier' | 'complaint' | 'director';

/** How an agency decides. Shares are from 0 to 1. */
export interface Behaviour {
  readonly guides: number;
  readonly forwards: number;
  readonly asksSupplement: number;
  readonly asksClarification: number;
  readonly asksOpinion: number;
  readonly charges: number;
  readonly extends: number;
  readonly returnsDraft: number;
  readonly givesPart: number;
  readonly refuses: number;
  readonly grounds: Readonly<Record<SimulatedGround, number>>;
  readonly upholds: number;
}

/** Grounds that an agency chooses by itself; c follows from guiding, e from unpaid costs. */
export type SimulatedGround = Extract<RefusalGround, 'a' | 'b' | 'dd'>;

export interface SimulatedAgency {
  readonly code: string;
  readonly load: number;
  readonly subjects: readonly number[];
  readonly staff: Readonly<Record<Position, number>>;
  readonly pace: number;
  readonly behaviour: Behaviour;
}

/** A province's workload, as `apps/cli/scenarios/scenario.schema.json` describes it. */
export interface Scenario {
  readonly name: string;
  readonly seed: number;
  readonly from: string;
  readonly years: number;
  readonly requestsPerYear: number;
  readonly stepMinutes: number;
  readonly months: readonly number[];
  readonly firms: number;
  readonly channels: Readonly<Record<Channel, number>>;
  readonly complexShare: number;
  readonly minutes: Readonly<Record<string, number>>;
  readonly spread: number;
  readonly requester: {
    readonly supplements: number;
    readonly clarifies: number;
    readonly pays: number;
    readonly withdraws: number;
    readonly answersSurvey: number;
    readonly corrects: number;
    readonly complains: number;
    readonly delayDays: number;
  };
  readonly agencies: readonly SimulatedAgency[];
}
