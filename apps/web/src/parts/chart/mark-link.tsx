import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Where the cases behind a mark are. */
export type CasesLink = Pick<LinkProps, 'to' | 'search'>;

interface Props {
  readonly to: CasesLink;
  /** The mark in words, with its number. */
  readonly label: string;
  /** Not where another key leads there (`MarkWalk`). */
  readonly isTabStop?: boolean;
  readonly children: ReactNode;
}

/** A mark that leads to its cases. */
export function MarkLink({ to, label, isTabStop = true, children }: Props) {
  return (
    <Link {...to} className="chart-mark" aria-label={label} {...(!isTabStop && { tabIndex: -1 })}>
      {children}
    </Link>
  );
}
