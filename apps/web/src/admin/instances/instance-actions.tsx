import { useQueryClient } from '@tanstack/react-query';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { Button } from '../../parts/button/button';
import { DialogButton } from '../../parts/dialog/dialog-button';
import { Refusal } from '../../parts/states/refusal';
import { instanceName } from '../instance-name';
import { MigrateForm } from './migrate-form';
import { MoveForm } from './move-form';
import { useInstanceActions } from './use-instance-actions';

type Instance = components['schemas']['ProcessInstanceDto'];

/** Hold it, let it go on, move a step, change its version, end it: the last three only after saying what comes of it. */
export function InstanceActions({ instance }: { readonly instance: Instance }) {
  const t = useText();
  const queries = useQueryClient();
  const { change, problem, isWorking } = useInstanceActions(instance.key);
  const { status, key } = instance;
  if (status !== 'active' && status !== 'suspended') return null;
  const verb = status === 'active' ? 'suspend' : 'resume';
  return (
    <section aria-label={t('admin.actions')}>
      {problem && <Refusal problem={problem} refresh={() => void queries.invalidateQueries()} />}
      <div className="admin-actions">
        <Button isWorking={isWorking} onClick={() => change(verb)}>
          {t(`admin.instances.${verb}`)}
        </Button>
        {status === 'active' && (
          <DialogButton label={t('admin.instances.move')}>
            {(close) => <MoveForm instance={instance} done={close} />}
          </DialogButton>
        )}
        <DialogButton label={t('admin.instances.migrate')}>
          {(close) => <MigrateForm instance={instance} done={close} />}
        </DialogButton>
        <DialogButton look="danger" label={t('admin.instances.cancel')}>
          {(close) => (
            <Cancellation
              name={instanceName(key, instance)}
              isWorking={isWorking}
              cancel={() => {
                close();
                change('cancel');
              }}
            />
          )}
        </DialogButton>
      </div>
    </section>
  );
}

interface CancellationProps {
  /** Of the instance. */
  readonly name: string;
  readonly isWorking: boolean;
  readonly cancel: () => void;
}

function Cancellation({ name, isWorking, cancel }: CancellationProps) {
  const t = useText();
  return (
    <>
      <p>{t('admin.instances.cancel.effect', { instance: name })}</p>
      <div className="admin-actions">
        <Button look="danger" isWorking={isWorking} onClick={cancel}>
          {t('admin.instances.cancel.sure')}
        </Button>
      </div>
    </>
  );
}
