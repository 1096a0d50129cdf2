import { personName } from '../api/person-name';
import type { components } from '../api/schema';
import { useServerText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import type { Step } from '../parts/timeline/step-list';

/** A step of a process map as the list of steps shows it. */
export function useMapStep(): (step: components['schemas']['MapStepDto'], index: number) => Step {
  const say = useServerText();
  const dates = useDates();
  return ({ elementId, state, name, lane, person, waitsFor, from, to }, index) => {
    const at = to ?? (state === 'current' ? from : null);
    return {
      id: `${elementId} ${String(index)}`,
      state,
      name: <span lang="vi">{name ?? elementId}</span>,
      detail: waitsFor ? say(waitsFor) : (personName(person) ?? postOf(lane, state)),
      when: at && dates.instant(at),
    };
  };
}

/** Whose the step was, where the person is not named. */
function postOf(lane: string | null, state: Step['state']) {
  return lane !== null && state === 'done' && <span lang="vi">{lane}</span>;
}
