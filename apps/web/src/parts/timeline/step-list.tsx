import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text';
import { Icon } from '../icon/icon';
import './step-list.css';

export interface Step {
  readonly id: string;
  readonly state: 'done' | 'broken-off' | 'sent-back' | 'current' | 'next' | 'possible';
  readonly name: ReactNode;
  readonly detail?: ReactNode;
  /** When; at the right. */
  readonly when?: ReactNode;
}

/** The steps of a case in order: done, the present ones, those to come. The words say the state too. */
export function StepList({
  steps,
  label,
}: {
  readonly steps: readonly Step[];
  readonly label: string;
}) {
  const t = useText();
  return (
    <ol role="list" className="steps" aria-label={label}>
      {steps.map(({ id, state, name, detail, when }) => (
        <li
          key={id}
          className={`step step-${state}`}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <span className="step-mark">{state === 'done' && <Icon name="tick" />}</span>
          <span className="step-name">{name}</span>
          <span className="step-when">{when ?? t(`parts.step.${state}`)}</span>
          {detail && <span className="step-detail">{detail}</span>}
          {when && <span className="visually-hidden">{t(`parts.step.${state}`)}</span>}
        </li>
      ))}
    </ol>
  );
}
