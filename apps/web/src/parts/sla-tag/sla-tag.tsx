import type { components } from '../../api/schema';
import { useServerText, useText } from '../../i18n/use-text';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-paths';
import './sla-tag.css';

export type Due = components['schemas']['DueDto'];

const icons: Readonly<Record<Due['state'], IconName>> = {
  within: 'circle-empty',
  'due-soon': 'circle-quarter',
  'due-today': 'circle-three-quarters',
  overdue: 'octagon-alert',
  paused: 'pause',
  'done-early': 'tick',
  'done-on-time': 'tick',
  'done-late': 'tick-late',
};

/** Where a deadline stands, in the service's words; shape and ink say it again. */
export function SlaTag({ due }: { readonly due: Due | null }) {
  const t = useText();
  const say = useServerText();
  if (!due) {
    return (
      <span className="sla-tag sla-none">
        <Icon name="clock" />
        {t('parts.sla.none')}
      </span>
    );
  }
  return (
    <span className="sla-tags">
      <span className={`sla-tag sla-${due.state}`}>
        <Icon name={icons[due.state]} />
        {say(due.text)}
      </span>
      {due.extended && (
        <span className="sla-tag sla-extended">
          <Icon name="plus" />
          {t('parts.sla.extended')}
        </span>
      )}
    </span>
  );
}
