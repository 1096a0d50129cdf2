import { useEffect, useRef } from 'react';
import { NO_ANSWER, type Fault, type Problem } from '../../api/problem';
import { useText } from '../../i18n/use-text';
import { useProblemTitle } from '../states/use-problem-title';
import { useFaultText } from './use-fault-text';
import './error-summary.css';

interface Props {
  readonly problem: Problem | null;
  readonly faults: readonly Fault[];
  /** Id of the input for a JSON pointer. */
  readonly inputId: (pointer: string) => string;
  /** Name of the field at a JSON pointer, in the page's language. */
  readonly nameOf: (pointer: string) => string;
}

/** Everything that is wrong, at the top; it takes the focus, and each line leads to its field. */
export function ErrorSummary({ problem, faults, inputId, nameOf }: Props) {
  const t = useText();
  const titleOf = useProblemTitle();
  const faultText = useFaultText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) box.current?.focus();
  }, [problem]);
  if (!problem) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{titleOf(problem)}</h2>
      {problem.status === NO_ANSWER && <p>{t('parts.form.kept')}</p>}
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={`${fault.pointer} ${fault.code}`}>
              <a
                href={`#${inputId(fault.pointer)}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(inputId(fault.pointer))?.focus();
                }}
              >
                {[nameOf(fault.pointer), faultText(fault)].filter(Boolean).join(': ')}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
