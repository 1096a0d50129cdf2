import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { Button } from '../../parts/button/button';
import { Dialog } from '../../parts/dialog/dialog';
import { Refusal } from '../../parts/states/refusal';
import { MigrateForm } from './migrate-form';
import { MoveForm } from './move-form';
import { useInstanceActions } from './use-instance-actions';

type Instance = components['schemas']['ProcessInstanceDto'];

/** Hold it, let it go on, move a step, change its version, end it: the last three only after saying what comes of it. */
export function InstanceActions({ instance }: { readonly instance: Instance }) {
  const t = useText();
  const queries = useQueryClient();
  const [opened, setOpened] = useState<'move' | 'migrate' | 'cancel' | null>(null);
  const close = () => setOpened(null);
  const { change, problem, isWorking } = useInstanceActions(instance.key);
  const { status, caseCode, businessKey, key } = instance;
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
          <Button onClick={() => setOpened('move')}>{t('admin.instances.move')}</Button>
        )}
        <Button onClick={() => setOpened('migrate')}>{t('admin.instances.migrate')}</Button>
        <Button look="danger" onClick={() => setOpened('cancel')}>
          {t('admin.instances.cancel')}
        </Button>
      </div>
      <Dialog isOpen={opened === 'move'} title={t('admin.instances.move')} close={close}>
        <MoveForm instance={instance} done={close} />
      </Dialog>
      <Dialog isOpen={opened === 'migrate'} title={t('admin.instances.migrate')} close={close}>
        <MigrateForm instance={instance} done={close} />
      </Dialog>
      <Dialog isOpen={opened === 'cancel'} title={t('admin.instances.cancel')} close={close}>
        <p>{t('admin.instances.cancel.effect', { instance: caseCode ?? businessKey ?? key })}</p>
        <div className="admin-actions">
          <Button
            look="danger"
            isWorking={isWorking}
            onClick={() => {
              close();
              change('cancel');
            }}
          >
            {t('admin.instances.cancel.sure')}
          </Button>
        </div>
      </Dialog>
    </section>
  );
}
