import { NO_ANSWER, type Problem } from '../../api/problem';
import { useText } from '../../i18n/use-text';

/** What failed, in the service's words where it said something. */
export function useProblemTitle(): (problem: Problem) => string {
  const t = useText();
  return ({ status, detail }) =>
    status === NO_ANSWER ? t('parts.unreached') : detail || t('parts.failed');
}
