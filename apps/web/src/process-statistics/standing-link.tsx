import { Link } from '@tanstack/react-router';
import { usePerson } from '../api/use-person';
import { useText } from '../i18n/use-text';
import type { ElementFigures } from './element-figures';

interface Props {
  readonly processId: string;
  readonly version: number;
  readonly definitionKey: string;
  readonly element: ElementFigures;
}

/** How many tokens stand at an element, and the way to them: to the instances, or for supervisors to the requests. */
export function StandingLink({ processId, version, definitionKey, element }: Props) {
  const t = useText();
  const { role } = usePerson();
  const { elementId, active, waiting } = element;
  const count = active + waiting;
  const label = t('process-statistics.standing', { count });
  if (count === 0) return '0';
  if (role === 'admin') {
    const search = { processId, version: String(version), elementId };
    return (
      <Link to="/tien-trinh" search={search} aria-label={label}>
        {count}
      </Link>
    );
  }
  if (processId !== 'information-request') return String(count);
  return (
    <Link to="/tim-yeu-cau" search={{ elementId, definitionKey }} aria-label={label}>
      {count}
    </Link>
  );
}
