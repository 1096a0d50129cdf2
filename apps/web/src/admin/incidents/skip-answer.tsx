import { useServerText, useText } from '../../i18n/use-text';
import { Button } from '../../parts/button/button';
import { useDates } from '../../parts/dates/use-dates';
import { DialogButton } from '../../parts/dialog/dialog-button';
import type { Incident, IncidentWork } from './use-incident-actions';

interface Props {
  readonly incident: Incident;
  readonly skip: NonNullable<Incident['skip']>;
  readonly actions: IncidentWork;
}

/** That somebody wants the step left out, for a second person to confirm. */
export function SkipAnswer({ incident, skip, actions }: Props) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const confirming = incident.actions.find(({ action }) => action === 'confirm-skip');
  const { isWorking } = actions;
  const label = t('admin.incidents.skip.confirm');
  return (
    <div className="admin-form">
      <p>
        {t('admin.incidents.skip.proposed', {
          name: skip.person.name,
          at: dates.instant(skip.at),
        })}{' '}
        <q lang="vi">{skip.reason}</q>
      </p>
      <div className="admin-actions">
        {confirming?.allowed && (
          <DialogButton look="danger" label={label}>
            {(close) => (
              <>
                <p>{t('admin.incidents.skip.effect')}</p>
                <Button
                  look="danger"
                  isWorking={isWorking}
                  onClick={() => {
                    close();
                    actions.confirm();
                  }}
                >
                  {label}
                </Button>
              </>
            )}
          </DialogButton>
        )}
        <Button isWorking={isWorking} onClick={actions.withdraw}>
          {t('admin.incidents.skip.withdraw')}
        </Button>
      </div>
      {confirming?.reason && <p className="admin-note">{say(confirming.reason)}</p>}
    </div>
  );
}
