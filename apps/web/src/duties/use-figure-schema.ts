import { api } from '../api/client';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import type { FormSchema } from '../parts/task-form/form-schema';

type Measure = components['schemas']['PlanTargetDto']['measure'];

const measures: readonly Measure[] = [
  'component-score',
  'component-median',
  'transparency-score',
  'transparency-rank',
  'online-partial-share',
  'online-full-share',
  'portal-visits',
  'business-section-visits',
];

const LONGEST = { period: 10, source: 300, link: 2000, reason: 1000 };

/** What is filled in of a figure. */
export function useFigureSchema(): FormSchema {
  const t = useText();
  return {
    type: 'object',
    required: ['measure', 'period', 'value', 'source'],
    properties: {
      measure: {
        ...{ type: 'string', title: t('duties.figure.measure'), 'x-ui': { widget: 'list' } },
        oneOf: measures.map((each) => ({ const: each, title: t(`duties.measure.${each}`) })),
      },
      component: useComponentField(),
      period: {
        ...{ type: 'string', title: t('duties.figure.period'), maxLength: LONGEST.period },
        description: t('duties.figure.period.hint'),
      },
      value: { type: 'number', title: t('duties.figure.value'), 'x-ui': { widget: 'decimal' } },
      source: {
        ...{ type: 'string', title: t('duties.figure.source'), maxLength: LONGEST.source },
        description: t('duties.figure.source.hint'),
      },
      sourceLink: {
        ...{ type: 'string', title: t('duties.figure.link'), maxLength: LONGEST.link },
        format: 'uri',
      },
      reason: { type: 'string', title: t('duties.figure.reason'), maxLength: LONGEST.reason },
    },
  };
}

function useComponentField(): FormSchema {
  const t = useText();
  const say = useServerText();
  const { data } = api.useQuery('get', '/api/pci-components');
  return {
    type: 'integer',
    title: t('duties.component'),
    description: t('duties.figure.component.hint'),
    oneOf: (data?.items ?? []).map(({ number, name }) => ({
      const: number,
      title: `${String(number)}. ${say(name)}`,
    })),
    'x-ui': { widget: 'list' },
  };
}
