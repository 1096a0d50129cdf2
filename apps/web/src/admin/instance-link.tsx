import { Link } from '@tanstack/react-router';

interface Props {
  readonly instanceKey: string;
  readonly businessKey: string | null;
}

/** An instance by the name that people know it by, if it has one. */
export function InstanceLink({ instanceKey, businessKey }: Props) {
  return (
    <Link to="/tien-trinh/$key" params={{ key: instanceKey }}>
      {businessKey ?? instanceKey}
    </Link>
  );
}
