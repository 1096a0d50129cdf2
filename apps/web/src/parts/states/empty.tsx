import type { ReactNode } from 'react';
import './states.css';

/** Why there is nothing here, and what to do. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <div className="state-empty">{children}</div>;
}
