import { NO_ANSWER, type Problem } from '../../api/problem';
import { useText } from '../../i18n/use-text';
import { Button } from '../button/button';
import { useProblemTitle } from './use-problem-title';
import './states.css';

interface Props {
  readonly problem: Problem;
  readonly retry?: () => void;
  /** It stands for the page, and has its heading. */
  readonly isWholePage?: boolean;
}

/** What failed, that nothing is lost, and how to go on. The code is for whoever is asked for help. */
export function ProblemNote({ problem, retry, isWholePage = false }: Props) {
  const t = useText();
  const titleOf = useProblemTitle();
  const Heading = isWholePage ? 'h1' : 'h2';
  const isUnreached = problem.status === NO_ANSWER;
  return (
    <div className="state-problem" role="alert">
      <Heading>{titleOf(problem)}</Heading>
      <p>{isUnreached ? t('parts.unreached.help') : t('parts.failed.help')}</p>
      {retry && <Button onClick={retry}>{t('parts.retry')}</Button>}
      <p className="state-code">{t('parts.problem-code', { code: problem.code })}</p>
    </div>
  );
}
