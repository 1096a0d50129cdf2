import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { StepList, type Step } from '../parts/timeline/step-list';

type Signing = components['schemas']['SigningDto'];
type ChainStep = Signing['steps'][number];

const states: Readonly<Record<ChainStep['state'], Step['state']>> = {
  done: 'done',
  'sent-back': 'sent-back',
  current: 'current',
  coming: 'next',
};

/** The hands that the paper goes through: who had it and when, who has it, who is to come. */
export function ChainSteps({ signing }: { readonly signing: Signing }) {
  const t = useText();
  const dates = useDates();
  const { steps, place, length, authority } = signing;
  if (steps.length === 0) return null;
  const detailOf = ({ state, by }: ChainStep) =>
    [
      state === 'sent-back' && t('approval.sent-back'),
      by?.name,
      state === 'current' && authority && under(authority),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <section className="approval-chain" aria-labelledby="chuoi-duyet">
      <h2 id="chuoi-duyet">{t('approval.chain', { place, length })}</h2>
      <StepList
        label={t('approval.chain', { place, length })}
        steps={steps.map((step, index) => ({
          id: `${step.elementId} ${String(index)}`,
          state: states[step.state],
          name: <span lang="vi">{step.name ?? step.elementId}</span>,
          detail: detailOf(step),
          when: step.at === null ? undefined : dates.instant(step.at),
        }))}
      />
    </section>
  );
}

/** As letters print it: `TUQ. 12/UQ-VPUBND`. */
function under({ form, document }: NonNullable<Signing['authority']>): string {
  return document === null ? `${form}.` : `${form}. ${document}`;
}
