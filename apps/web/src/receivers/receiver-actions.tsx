import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { SureAct } from '../parts/act/sure-act';
import { Button } from '../parts/button/button';
import { DialogButton } from '../parts/dialog/dialog-button';
import { ProblemNote } from '../parts/states/problem-note';
import { ToldSecret } from './told-secret';
import { useReceiverAct } from './use-receiver-act';

/** For so many hours the secret before signs too. */
const overlapHours = 24;

/** The sending is stopped, goes on or ends, and the secret changes. */
export function ReceiverActions({
  receiver: { key, state },
}: {
  readonly receiver: components['schemas']['WebhookDto'];
}) {
  const t = useText();
  const path = { params: { path: { key } } };
  const pausing = api.useMutation('post', '/api/webhooks/{key}/pause');
  const resuming = api.useMutation('post', '/api/webhooks/{key}/resumption');
  const isActive = state === 'active';
  const { mutateAsync } = isActive ? pausing : resuming;
  const act = useReceiverAct(async () => mutateAsync(path));
  return (
    <section aria-label={t('receivers.actions')}>
      {act.problem && <ProblemNote problem={act.problem} />}
      <div className="admin-actions">
        <Button isWorking={act.isWorking} onClick={() => act.run(undefined)}>
          {t(isActive ? 'receivers.pause' : 'receivers.resume')}
        </Button>
        <DialogButton label={t('receivers.rotate')}>
          {() => <Rotate receiverKey={key} />}
        </DialogButton>
        <DialogButton look="danger" label={t('receivers.end')}>
          {() => <End receiverKey={key} />}
        </DialogButton>
      </div>
    </section>
  );
}

function Rotate({ receiverKey: key }: { readonly receiverKey: string }) {
  const t = useText();
  const [secret, setSecret] = useState<string | null>(null);
  const { mutateAsync } = api.useMutation('post', '/api/webhooks/{key}/secret');
  const act = useReceiverAct(async () => {
    const told = await mutateAsync({ params: { path: { key } }, body: { hours: overlapHours } });
    setSecret(told.secret);
  });
  if (secret !== null) return <ToldSecret secret={secret} />;
  return (
    <SureAct
      act={act}
      effect={t('receivers.rotate.effect', { hours: overlapHours })}
      label={t('receivers.rotate.sure')}
      look="primary"
    />
  );
}

function End({ receiverKey: key }: { readonly receiverKey: string }) {
  const t = useText();
  const navigate = useNavigate();
  const { mutateAsync } = api.useMutation('delete', '/api/webhooks/{key}');
  const act = useReceiverAct(
    async () => mutateAsync({ params: { path: { key } } }),
    () => void navigate({ to: '/he-thong-nhan-tin', search: {} }),
  );
  return <SureAct act={act} effect={t('receivers.end.effect')} label={t('receivers.end.sure')} />;
}
