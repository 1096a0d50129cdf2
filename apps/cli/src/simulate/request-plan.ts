import type { Channel, DeliveryMethod, ItemOutcome, RefusalGround } from '@minhbach/requests';
import { Chance } from './chance.js';
import type { Scenario, SimulatedAgency } from './scenario.js';

/** How one item will be answered. */
export interface PlannedItem {
  readonly outcome: Extract<ItemOutcome, 'given' | 'partly-given' | 'refused'>;
  readonly ground: RefusalGround | null;
}

/** What somebody will do so many working days after he could, at this part of the day. */
export interface Delay {
  readonly days: number;
  readonly part: number;
}

/** How one request will go, as far as that is in people's hands: how long it takes is not. */
export interface RequestPlan {
  /** Names it in all that is drawn for it. */
  readonly name: string;
  /** The place of the business in the list of all. */
  readonly firm: number;
  readonly agency: SimulatedAgency;
  readonly subject: number;
  readonly channel: Channel;
  readonly deliveryMethod: DeliveryMethod;
  readonly complexity: 'simple' | 'complex';
  readonly items: readonly PlannedItem[];
  readonly mayForward: boolean;
  /** `forwardTo` is null when the requester is only told where to go. */
  readonly notCompetent: { readonly forwardTo: string | null } | null;
  readonly needsSupplement: boolean;
  readonly isReturned: boolean;
  readonly isExtended: boolean;
  readonly asksClarification: boolean;
  /** Code of the agency whose opinion is asked. */
  readonly opinionOf: string | null;
  readonly isCharged: boolean;
  readonly supplementsAfter: Delay | null;
  readonly clarifiesAfter: Delay | null;
  readonly paysAfter: Delay | null;
  readonly withdrawsAfter: Delay | null;
  readonly answersSurveyAfter: Delay | null;
  readonly correctsAfter: Delay | null;
  readonly complainsAfter: Delay | null;
  readonly isUpheld: boolean;
  readonly relationshipNeeded: boolean;
  readonly ease: number;
}

/** Draws how a request goes that an agency gets, by its name. */
export function drawPlan(scenario: Scenario, agency: SimulatedAgency, name: string): RequestPlan {
  const chance = new Chance(scenario.seed, 'request', name);
  const { behaviour } = agency;
  const channel = pickWeighted(chance, scenario.channels);
  const complexity: RequestPlan['complexity'] = chance.happens(scenario.complexShare)
    ? 'complex'
    : 'simple';
  const asked = {
    ...{ name, agency, channel, complexity },
    // A few businesses ask much: the square makes the first ones frequent.
    firm: Math.floor(chance.part() ** 2 * scenario.firms),
    subject: chance.pick(agency.subjects, () => 1),
    deliveryMethod: deliveryOf(chance, channel),
    mayForward: chance.happens(behaviour.forwards),
    items: itemsOf(chance, agency),
  } as const;
  const others = scenario.agencies.filter(({ code }) => code !== agency.code);
  const other = others.length === 0 ? null : chance.pick(others, () => 1).code;
  return {
    ...asked,
    ...agencysWays(chance, agency, { ...asked, other }),
    ...requestersWays(chance, scenario, asked.items),
    isUpheld: chance.happens(behaviour.upholds),
    relationshipNeeded: chance.happens(0.1),
    ease: chance.whole(1, 5),
  };
}

interface FollowUp {
  readonly origin: string;
  readonly agency: SimulatedAgency;
  /** How many of the items are asked for again. */
  readonly items: number;
}

/** Draws how a request goes on that follows from another, e.g. reopened by a complaint: nothing is asked for once more. */
export function drawFollowUp(
  scenario: Scenario,
  before: RequestPlan,
  { origin, agency, items }: FollowUp,
): RequestPlan {
  const drawn = drawPlan(scenario, agency, `${before.name}/${origin}`);
  const { firm, channel, subject, complexity, deliveryMethod } = before;
  const isNewAgency = origin === 'transfer';
  return {
    ...drawn,
    ...{ firm, channel, subject, complexity, deliveryMethod },
    items: isNewAgency ? before.items : Array.from({ length: items }, () => given),
    notCompetent: null,
    needsSupplement: isNewAgency && drawn.needsSupplement,
    isCharged: isNewAgency && drawn.isCharged,
    withdrawsAfter: null,
    correctsAfter: null,
    complainsAfter: null,
  };
}

const given: PlannedItem = { outcome: 'given', ground: null };

function agencysWays(
  chance: Chance,
  { behaviour }: SimulatedAgency,
  facts: {
    readonly complexity: RequestPlan['complexity'];
    readonly mayForward: boolean;
    readonly other: string | null;
  },
) {
  const isGuided = chance.happens(behaviour.guides) && facts.other !== null;
  return {
    notCompetent: isGuided ? { forwardTo: facts.mayForward ? facts.other : null } : null,
    needsSupplement: chance.happens(behaviour.asksSupplement),
    isReturned: chance.happens(behaviour.returnsDraft),
    isExtended: chance.happens(behaviour.extends) && facts.complexity === 'complex',
    asksClarification: chance.happens(behaviour.asksClarification),
    opinionOf: chance.happens(behaviour.asksOpinion) ? facts.other : null,
    isCharged: chance.happens(behaviour.charges),
  };
}

function requestersWays(chance: Chance, { requester }: Scenario, items: readonly PlannedItem[]) {
  const after = (share: number): Delay | null => {
    const delay = { days: 1 + chance.waiting(requester.delayDays), part: chance.part() };
    return chance.happens(share) ? delay : null;
  };
  const somethingIsGiven = items.some(({ outcome }) => outcome !== 'refused');
  const somethingIsRefused = items.some(({ ground }) => ground !== null);
  return {
    supplementsAfter: after(requester.supplements),
    clarifiesAfter: after(requester.clarifies),
    paysAfter: after(requester.pays),
    withdrawsAfter: after(requester.withdraws),
    answersSurveyAfter: after(requester.answersSurvey),
    correctsAfter: after(somethingIsGiven ? requester.corrects : 0),
    complainsAfter: after(somethingIsRefused ? requester.complains : 0),
  };
}

/** One to three; as a rule all of them fare alike. */
function itemsOf(chance: Chance, { behaviour }: SimulatedAgency): PlannedItem[] {
  const { givesPart, refuses, grounds } = behaviour;
  const count = chance.pick([1, 2, 3], (each) => 4 - each);
  const ground = pickWeighted(chance, grounds);
  const refused: PlannedItem = { outcome: 'refused', ground };
  const fate = chance.part();
  if (fate < refuses) return Array.from({ length: count }, () => refused);
  const items = Array.from({ length: count }, () => given);
  if (fate >= refuses + givesPart) return items;
  // A part is given of the one item there is, or the last of several is refused.
  const last: PlannedItem = count === 1 ? { outcome: 'partly-given', ground: 'a' } : refused;
  return [...items.slice(1), last];
}

function deliveryOf(chance: Chance, channel: Channel): DeliveryMethod {
  if (channel === 'network') return chance.happens(0.8) ? 'portal' : 'email';
  return channel === 'post' || chance.happens(0.5) ? 'post' : 'email';
}

function pickWeighted<Name extends string>(
  chance: Chance,
  weights: Readonly<Record<Name, number>>,
): Name {
  return chance.pick(Object.keys(weights) as Name[], (name) => weights[name]);
}
