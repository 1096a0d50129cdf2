import { Link } from '@tanstack/react-router';

interface Props {
  readonly instanceKey: string;
  readonly businessKey: string | null;
  readonly caseCode: string | null;
}

/** An instance by the code that people know its case by, if it has one. */
export function InstanceLink({ instanceKey, businessKey, caseCode }: Props) {
  return (
    <Link to="/tien-trinh/$key" params={{ key: instanceKey }}>
      {caseCode ?? businessKey ?? instanceKey}
    </Link>
  );
}
