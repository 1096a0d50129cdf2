import { api } from '../../api/client';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { ProblemNote } from '../../parts/states/problem-note';
import { ReasonForm } from '../reason-form';
import { useAccountAct } from './use-account-act';

interface Props {
  readonly person: components['schemas']['PersonWithActsDto'];
  readonly done: () => void;
}

/** Shuts somebody out, or lets him in again, with the reason. */
export function BlockForm({ person: { key, state }, done }: Props) {
  const t = useText();
  const isBlocked = state === 'blocked';
  const blocking = api.useMutation('post', '/api/people/{key}/blocking');
  const unblocking = api.useMutation('post', '/api/people/{key}/unblocking');
  const { mutateAsync } = isBlocked ? unblocking : blocking;
  const act = useAccountAct(
    async (reason: string) => mutateAsync({ params: { path: { key } }, body: { reason } }),
    done,
  );
  return (
    <>
      {act.problem && <ProblemNote problem={act.problem} />}
      <p>{t(isBlocked ? 'account.people.unblock.effect' : 'account.people.block.effect')}</p>
      <ReasonForm
        submitLabel={t(isBlocked ? 'account.people.unblock' : 'account.people.block')}
        isWorking={act.isWorking}
        submit={act.run}
      />
    </>
  );
}
