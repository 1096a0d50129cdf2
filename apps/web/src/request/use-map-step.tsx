import { personName } from '../api/person-name';
import type { components } from '../api/schema';
import { useServerText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import type { Step } from '../parts/timeline/step-list';

/** A step of a process map as the list of steps shows it. */
export function useMapStep(): (step: components['schemas']['MapStepDto'], index: number) => Step {
  const say = useServerText();
  const dates = useDates();
  return ({ elementId, state, name, person, waitsFor, from, to }, index) => {
    const at = to ?? (state === 'current' ? from : null);
    return {
      id: `${elementId} ${String(index)}`,
      state,
      name: <span lang="vi">{name ?? elementId}</span>,
      detail: waitsFor ? say(waitsFor) : personName(person),
      when: at && dates.instant(at),
    };
  };
}
