import { api } from '../api/client';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { QueryState } from '../parts/states/query-state';
import { StepList, type Step } from '../parts/timeline/step-list';

/** Where the request is: the steps of its process, in words. */
export function RequestSteps({ requestKey }: { readonly requestKey: string }) {
  const t = useText();
  const stepOf = useStep();
  const query = api.useQuery('get', '/api/requests/{key}/map', {
    params: { path: { key: requestKey } },
  });
  // What may happen besides is many things; where it is and where it goes is what one asks.
  const steps = (query.data?.steps ?? []).filter(({ state }) => state !== 'possible');
  return (
    <section>
      <h2>{t('request.steps')}</h2>
      <QueryState query={query}>
        <StepList label={t('request.steps')} steps={steps.map(stepOf)} />
      </QueryState>
    </section>
  );
}

function useStep(): (step: components['schemas']['MapStepDto'], index: number) => Step {
  const say = useServerText();
  const dates = useDates();
  return ({ elementId, state, name, person, waitsFor, from, to }, index) => {
    const at = to ?? (state === 'current' ? from : null);
    return {
      id: `${elementId} ${String(index)}`,
      state,
      name: <span lang="vi">{name ?? elementId}</span>,
      detail: waitsFor ? say(waitsFor) : nameOf(person),
      when: at && dates.instant(at),
    };
  };
}

/** What the service did by itself has nobody's name. */
function nameOf(person: components['schemas']['NamedPersonDto'] | null): string | null {
  return person === null || person.id === 'system' ? null : person.name;
}
