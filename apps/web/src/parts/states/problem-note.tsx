import { NO_ANSWER, type Problem } from '../../api/problem';
import { useText } from '../../i18n/use-text';
import { Button } from '../button/button';
import { useProblemTitle } from './use-problem-title';
import './states.css';

interface Props {
  readonly problem: Problem;
  readonly retry?: () => void;
}

/** What failed, that nothing is lost, and how to go on. The code is for whoever is asked for help. */
export function ProblemNote({ problem, retry }: Props) {
  const t = useText();
  const titleOf = useProblemTitle();
  const isUnreached = problem.status === NO_ANSWER;
  return (
    <div className="state-problem" role="alert">
      <h2>{titleOf(problem)}</h2>
      <p>{isUnreached ? t('parts.unreached.help') : t('parts.failed.help')}</p>
      {retry && <Button onClick={retry}>{t('parts.retry')}</Button>}
      <p className="state-code">{t('parts.problem-code', { code: problem.code })}</p>
    </div>
  );
}
