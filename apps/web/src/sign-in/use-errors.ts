import { asProblem } from '../api/problem';
import { useText } from '../i18n/use-text';
import { useFaultText } from '../parts/error-summary/use-fault-text';

/** What the service said of each field of a form that it refused, and what it said of all. */
export function useErrors(error: unknown) {
  const t = useText();
  const faultText = useFaultText();
  const problem = error === null ? null : asProblem(error);
  const of = (field: string): { error?: string } => {
    const faults = (problem?.errors ?? []).filter(({ pointer }) => pointer === `/${field}`);
    return faults.length > 0 ? { error: faults.map(faultText).join(' ') } : {};
  };
  return { of, ofAll: problem ? problem.detail || t('parts.unreached') : '' };
}
