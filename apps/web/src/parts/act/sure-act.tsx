import { Button } from '../../parts/button/button';
import { ProblemNote } from '../../parts/states/problem-note';
import type { Act } from './use-account-act';

interface Props {
  readonly act: Act<undefined>;
  /** What comes of it. */
  readonly effect: string;
  /** On the button. */
  readonly label: string;
}

/** Something that is done to an account after it was said what comes of it. */
export function SureAct({ act: { run, isWorking, problem }, effect, label }: Props) {
  return (
    <>
      {problem && <ProblemNote problem={problem} />}
      <p>{effect}</p>
      <div className="admin-actions">
        <Button look="danger" isWorking={isWorking} onClick={() => run(undefined)}>
          {label}
        </Button>
      </div>
    </>
  );
}
