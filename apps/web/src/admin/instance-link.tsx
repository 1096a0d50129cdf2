import { Link } from '@tanstack/react-router';
import { instanceName } from './instance-name';

interface Props {
  readonly instanceKey: string;
  readonly businessKey: string | null;
  readonly caseCode: string | null;
}

/** An instance by its name. */
export function InstanceLink({ instanceKey, ...names }: Props) {
  return (
    <Link to="/tien-trinh/$key" params={{ key: instanceKey }}>
      {instanceName(instanceKey, names)}
    </Link>
  );
}
