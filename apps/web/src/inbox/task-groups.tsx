import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text';
import type { DeadlineGroup } from './deadline-groups';
import './inbox.css';

interface Props<Row> {
  readonly groups: readonly DeadlineGroup<Row>[];
  readonly children: (task: Row) => ReactNode;
}

/** Tasks under the headings of their deadlines, each as a row. */
export function TaskGroups<Row>({ groups, children }: Props<Row>) {
  const t = useText();
  return groups.map(({ name, label, tasks }) => (
    <section key={name} aria-labelledby={`nhom-${name}`}>
      <h2 id={`nhom-${name}`} className={`inbox-group inbox-group-${name}`}>
        {t(label)} <span>{tasks.length}</span>
      </h2>
      <ul role="list">{tasks.map(children)}</ul>
    </section>
  ));
}
