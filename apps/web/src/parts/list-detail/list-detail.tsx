import type { ReactNode } from 'react';
import { Empty } from '../states/empty';
import './list-detail.css';

interface Props {
  readonly list: ReactNode;
  /** Null while nothing is chosen. */
  readonly detail: ReactNode;
  /** What to do then. */
  readonly hint: string;
  readonly listLabel: string;
  readonly detailLabel: string;
}

/** Two panes that scroll by themselves; where there is room for one only, the chosen one. */
export function ListDetail({ list, detail, hint, listLabel, detailLabel }: Props) {
  return (
    <div className={detail ? 'list-detail has-detail' : 'list-detail'}>
      <section className="list-pane" aria-label={listLabel}>
        {list}
      </section>
      <section className="detail-pane" aria-label={detailLabel}>
        {detail ?? <Empty>{hint}</Empty>}
      </section>
    </div>
  );
}
