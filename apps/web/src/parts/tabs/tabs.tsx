import type { ReactElement, ReactNode } from 'react';
import './tabs.css';

interface Props {
  readonly label: string;
  /** Each leads to a view, which stands in the address; the one that is open has `aria-current`. */
  readonly links: readonly ReactElement[];
  readonly children: ReactNode;
}

/** Several views of one thing, of which one is shown. */
export function Tabs({ label, links, children }: Props) {
  return (
    <div className="tabs">
      <nav aria-label={label}>
        <ul role="list">
          {links.map((link) => (
            <li key={link.key}>{link}</li>
          ))}
        </ul>
      </nav>
      {children}
    </div>
  );
}
