import type { ReactNode } from 'react';
import './filters.css';

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

/** The fields that say which rows a list has: they change the address at once; the list follows. */
export function Filters({ label, children }: Props) {
  return (
    <form className="filters" role="search" aria-label={label}>
      {children}
    </form>
  );
}
