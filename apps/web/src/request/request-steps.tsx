import { api } from '../api/client';
import { useText } from '../i18n/use-text';
import { QueryState } from '../parts/states/query-state';
import { StepList } from '../parts/timeline/step-list';
import { DrawnSteps } from './drawn-steps';
import { useMapStep } from './use-map-step';

/** Where the request is: the steps of its process, in words. */
export function RequestSteps({ requestKey }: { readonly requestKey: string }) {
  const t = useText();
  const stepOf = useMapStep();
  const query = api.useQuery('get', '/api/requests/{key}/map', {
    params: { path: { key: requestKey } },
  });
  // Where it is and where it goes is what one asks: not what may happen besides, nor what the service does by itself.
  const steps = (query.data?.steps ?? []).filter(
    ({ state, type }) => state === 'current' || (state !== 'possible' && type === 'userTask'),
  );
  return (
    <section>
      <h2>{t('request.steps')}</h2>
      <QueryState query={query}>
        <StepList label={t('request.steps')} steps={steps.map(stepOf)} />
        {query.data && <DrawnSteps map={query.data} />}
      </QueryState>
    </section>
  );
}
