import { useQueryClient } from '@tanstack/react-query';
import { useServerText, useText } from '../../i18n/use-text';
import { Button } from '../../parts/button/button';
import { DialogButton } from '../../parts/dialog/dialog-button';
import { Refusal } from '../../parts/states/refusal';
import { ReasonForm } from '../reason-form';
import { SetVariableForm } from './set-variable-form';
import { SkipAnswer } from './skip-answer';
import { useIncidentActions, type Incident } from './use-incident-actions';

/** Try again, put the data right, or leave the step out: whatever the service allows, and why not otherwise. */
export function IncidentActions({ incident }: { readonly incident: Incident }) {
  const t = useText();
  const say = useServerText();
  const actions = useIncidentActions(incident);
  const { problem, isWorking } = actions;
  const queries = useQueryClient();
  const proposing = incident.actions.find(({ action }) => action === 'propose-skip');
  return (
    <section aria-label={t('admin.actions')}>
      {problem && <Refusal problem={problem} refresh={() => void queries.invalidateQueries()} />}
      <div className="admin-actions">
        <Button look="primary" isWorking={isWorking} onClick={actions.retry}>
          {t('admin.incidents.retry')}
        </Button>
        <DialogButton label={t('admin.incidents.edit')}>
          {(close) => <SetVariableForm incident={incident} done={close} />}
        </DialogButton>
        {proposing?.allowed && (
          <DialogButton look="danger" label={t('admin.incidents.skip.propose')}>
            {(close) => (
              <>
                <p>{t('admin.incidents.skip.effect')}</p>
                <ReasonForm
                  submitLabel={t('admin.incidents.skip.propose')}
                  isWorking={isWorking}
                  submit={(reason) => {
                    close();
                    actions.propose(reason);
                  }}
                />
              </>
            )}
          </DialogButton>
        )}
      </div>
      {proposing?.reason && (
        <p className="admin-note">
          {t('admin.incidents.cannot-skip')} {say(proposing.reason)}
        </p>
      )}
      {incident.skip && <SkipAnswer incident={incident} skip={incident.skip} actions={actions} />}
    </section>
  );
}
