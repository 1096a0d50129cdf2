import type { Problem } from '../../api/problem';
import { useText } from '../../i18n/use-text';
import { Button } from '../button/button';
import './states.css';

interface Props {
  readonly problem: Problem;
  /** Shows how things are now; what the person has typed stays. */
  readonly refresh: () => void;
}

/** Somebody was quicker: what happened meanwhile, with one's own text kept. */
export function Conflict({ problem, refresh }: Props) {
  const t = useText();
  return (
    <div className="state-conflict" role="alert">
      <h2>{problem.detail}</h2>
      <p>{t('parts.conflict.help')}</p>
      <Button onClick={refresh}>{t('parts.conflict.refresh')}</Button>
    </div>
  );
}
