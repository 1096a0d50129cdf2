import { Link } from '@tanstack/react-router';
import type { components } from '../api/schema';
import { usePerson } from '../api/use-person';
import { useServerText, useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { useDates } from '../parts/dates/use-dates';
import { allows } from './allows';
import type { useTaskHolding } from './use-task-holding';

interface Props {
  readonly task: components['schemas']['TaskDto'];
  readonly holding: ReturnType<typeof useTaskHolding>;
}

/** What the service allows with the task; of the rest it says why not. */
export function TaskActions({ task, holding }: Props) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const person = usePerson();
  const { key, holder, claimedAt, actions } = task;
  const complete = actions.find(({ action }) => action === 'complete');
  return (
    <div className="task-actions">
      <div className="button-row">
        {allows(task, 'complete') && (
          <Link to="/cong-viec/$key" params={{ key }} className="button button-primary">
            {t('inbox.work')}
          </Link>
        )}
        {allows(task, 'claim') && (
          <Button
            look="primary"
            isWorking={holding.isWorking}
            onClick={() => {
              holding.change('claim', key);
            }}
          >
            {t('inbox.claim')}
          </Button>
        )}
        {allows(task, 'release') && (
          <Button
            isWorking={holding.isWorking}
            onClick={() => {
              holding.change('release', key);
            }}
          >
            {t('inbox.release')}
          </Button>
        )}
      </div>
      {holder && holder.id !== person.id && claimedAt !== null && (
        <p>{t('inbox.taken', { name: holder.name, at: dates.instant(claimedAt) })}</p>
      )}
      {!allows(task, 'claim') && complete?.reason && !complete.allowed && (
        <p className="field-hint">{say(complete.reason)}</p>
      )}
    </div>
  );
}
