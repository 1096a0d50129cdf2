import type { ReactNode } from 'react';
import '../text-diff/text-diff.css';
import './returned-note.css';

interface Props {
  /** Who sent it back. */
  readonly title: string;
  /** His reason, in his own words. */
  readonly reason: string | null;
  readonly children?: ReactNode;
}

/** Why a paper came back. */
export function ReturnedNote({ title, reason, children }: Props) {
  return (
    <section className="returned-note">
      <h3>{title}</h3>
      <p className="text-diff" lang="vi">
        {reason}
      </p>
      {children}
    </section>
  );
}
