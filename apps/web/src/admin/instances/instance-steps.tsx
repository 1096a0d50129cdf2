import { useState } from 'react';
import { api } from '../../api/client';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { Button } from '../../parts/button/button';
import type { MapMark } from '../../parts/process-map/map-mark';
import { QueryState } from '../../parts/states/query-state';
import { StepList } from '../../parts/timeline/step-list';
import { useMapStep } from '../../request/use-map-step';
import { ModelMap } from '../model-map';

type Instance = components['schemas']['ProcessInstanceDto'];
type Step = components['schemas']['MapStepDto'];

/** The steps in words; the drawing on request. */
export function InstanceSteps({ instance }: { readonly instance: Instance }) {
  const t = useText();
  const stepOf = useMapStep();
  const [isDrawn, setIsDrawn] = useState(false);
  const query = api.useQuery('get', '/api/process-instances/{key}/map', {
    params: { path: { key: instance.key } },
  });
  const steps = query.data?.steps ?? [];
  const marks = useInstanceMarks(instance, steps);
  const told = steps.filter(({ state }) => state !== 'possible');
  return (
    <section aria-labelledby="cac-buoc">
      <h2 id="cac-buoc">{t('admin.steps')}</h2>
      <QueryState query={query}>
        <StepList label={t('admin.steps')} steps={told.map(stepOf)} />
      </QueryState>
      <div>
        <Button aria-expanded={isDrawn} onClick={() => setIsDrawn(!isDrawn)}>
          {t(isDrawn ? 'admin.map.hide' : 'admin.map.show')}
        </Button>
      </div>
      {isDrawn && (
        <ModelMap
          definitionKey={instance.definitionKey}
          label={t('admin.map.label')}
          marks={marks}
        />
      )}
    </section>
  );
}

/** What is done, where the tokens are, and where it has stopped. */
function useInstanceMarks({ tokens, incidents }: Instance, steps: readonly Step[]): MapMark[] {
  const t = useText();
  const stopped = new Set(incidents.map(({ elementId }) => elementId));
  const counts = new Map<string, number>();
  for (const { elementId } of tokens) counts.set(elementId, (counts.get(elementId) ?? 0) + 1);
  const done = new Set(
    steps.filter(({ state }) => state === 'done').map(({ elementId }) => elementId),
  );
  const here = [...counts].map(([elementId, count]): MapMark => ({
    elementId,
    look: stopped.has(elementId) ? 'stopped' : 'current',
    meaning: t(stopped.has(elementId) ? 'admin.map.stopped' : 'admin.map.current'),
    note: t('admin.map.tokens', { count }),
  }));
  const past = [...done]
    .filter((elementId) => !counts.has(elementId))
    .map((elementId): MapMark => ({ elementId, look: 'done', meaning: t('admin.map.done') }));
  return [...past, ...here];
}
