import { printedDay } from '@minhbach/calendar';
import type { TrackedRequest } from '@minhbach/requests';
import type { Language } from '../problems/problem.js';
import type { IconName } from '../public-pages/icons.js';
import { closedState } from './closed-state.js';
import { openTexts } from './open-texts.js';

export interface Tag {
  /** Look and icon. */
  readonly name: IconName;
  readonly text: string;
}

/** Where a request stands, in plain words. */
export interface TrackedState {
  /** The first one gives the box its colour. */
  readonly tags: readonly [Tag, ...Tag[]];
  /** Null when the first tag says it all. */
  readonly heading: string | null;
  readonly sentence: string;
  readonly notes: readonly string[];
}

type Running = NonNullable<TrackedRequest['deadline']>;

/** One plain sentence with the date of the law, and what follows from it for the requester. */
export function trackedState(request: TrackedRequest, language: Language): TrackedState {
  const { outcome, deadline } = request;
  if (outcome !== null) return closedState(request, outcome, language);
  if (deadline === null) return beforeClock(request, language);
  const state = deadline.sla.state === 'overdue' ? overdue : running;
  const { tags, ...said } = state(request, deadline, language);
  const text = openTexts[language];
  const isExtended = deadline.extensions.some(({ inTime }) => inTime);
  const notes = deadline.provisional ? [...said.notes, text.provisional] : said.notes;
  const extended: Tag = { name: 'extended', text: text.extended };
  return { ...said, notes, tags: isExtended ? [...tags, extended] : tags };
}

function beforeClock(request: TrackedRequest, language: Language): TrackedState {
  const text = openTexts[language];
  if (request.status !== 'AWAITING_REQUESTER') {
    const sentence = text.checkingSays;
    return { ...only('neutral', text.checking), sentence, notes: [] };
  }
  const sentence = text.supplementSays(agencyOf(request, language));
  return { ...only('paused', text.supplement), sentence, notes: [text.supplementNote] };
}

function running(request: TrackedRequest, deadline: Running, language: Language): TrackedState {
  const text = openTexts[language];
  const { state, workingDaysLeft } = deadline.sla;
  const pause = pauseNow(deadline);
  if (pause?.movesDueOn) {
    const sentence = text.stopped(printedDay(pause.from)[language]);
    return { ...only('paused', text.paused(workingDaysLeft)), sentence, notes: [] };
  }
  const name = state === 'due-today' || state === 'due-soon' ? state : 'within';
  return {
    ...only(name, state === 'due-today' ? text.today : text.left(workingDaysLeft)),
    sentence: text.must(agencyOf(request, language), printedDay(deadline.dueOn)[language]),
    notes: pause ? [text.runsOn(printedDay(pause.from)[language])] : [],
  };
}

function overdue(request: TrackedRequest, deadline: Running, language: Language): TrackedState {
  const text = openTexts[language];
  const { appointmentOn } = request;
  const pause = pauseNow(deadline);
  return {
    ...only('overdue', text.over(deadline.sla.workingDaysOver)),
    sentence: text.was(agencyOf(request, language), printedDay(deadline.dueOn)[language]),
    notes: [
      ...(appointmentOn === null ? [] : [text.appointment(printedDay(appointmentOn)[language])]),
      ...(pause ? [text.runsOn(printedDay(pause.from)[language])] : []),
      text.complain,
    ],
  };
}

function pauseNow({ state, pauses }: Running): Running['pauses'][number] | undefined {
  return state === 'paused' ? pauses.at(-1) : undefined;
}

function only(name: IconName, text: string): Pick<TrackedState, 'tags' | 'heading'> {
  return { tags: [{ name, text }], heading: null };
}

function agencyOf({ agency }: TrackedRequest, language: Language): string {
  return agency?.[language] ?? openTexts[language].agency;
}
