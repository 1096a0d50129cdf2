import { Button } from '../button/button';
import { ProblemNote } from '../states/problem-note';
import type { Act } from './act';

interface Props {
  readonly act: Act<undefined>;
  /** What comes of it. */
  readonly effect: string;
  /** On the button. */
  readonly label: string;
  /** As something that cannot be taken back unless said otherwise. */
  readonly look?: 'danger' | 'primary';
}

/** Something that is done after it was said what comes of it. */
export function SureAct({
  act: { run, isWorking, problem },
  effect,
  label,
  look = 'danger',
}: Props) {
  return (
    <>
      {problem && <ProblemNote problem={problem} />}
      <p>{effect}</p>
      <div className="admin-actions">
        <Button look={look} isWorking={isWorking} onClick={() => run(undefined)}>
          {label}
        </Button>
      </div>
    </>
  );
}
