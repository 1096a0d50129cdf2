import type { ReactNode } from 'react';
import { useServerText, useText } from '../../i18n/use-text';
import { useDates } from '../dates/use-dates';
import type { Due } from '../sla-tag/sla-tag';
import './due-box.css';

interface Props {
  readonly due: Due;
  /** What the deadline is for. */
  readonly label: string;
  /** Such as a link to how it is counted. */
  readonly children?: ReactNode;
}

/** A deadline in a sentence; its edge has the ink of its state. */
export function DueBox({ due, label, children }: Props) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  return (
    <div className={`due-box due-box-${due.state}`}>
      <p className="due-box-words">{say(due.text)}</p>
      <p>
        {t('parts.due', { what: label, date: dates.date(due.dueOn) })} {children}
      </p>
    </div>
  );
}
