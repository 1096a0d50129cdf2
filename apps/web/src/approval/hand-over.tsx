import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { asProblem } from '../api/problem';
import type { components } from '../api/schema';
import { useIdempotencyKey } from '../api/use-idempotency-key';
import { useText } from '../i18n/use-text';
import { allows } from '../inbox/allows';
import { Button } from '../parts/button/button';
import { Combobox } from '../parts/combobox/combobox';
import { Dialog } from '../parts/dialog/dialog';
import { Refusal } from '../parts/states/refusal';
import { useToast } from '../parts/toast/use-toast';
import { useTakingFirst } from './use-taking-first';

interface Props {
  readonly task: components['schemas']['TaskDetailDto'];
  readonly refresh: () => void;
}

/** Has a colleague look at it first. The signature stays with who gives it out of his hands. */
export function HandOver({ task, refresh }: Props) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  if (!allows(task, 'delegate') && !allows(task, 'claim')) return null;
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('approval.hand-over')}
      </Button>
      {isOpen && <HandOverDialog task={task} refresh={refresh} close={close} />}
    </>
  );
}

interface DialogProps extends Props {
  readonly close: () => void;
}

function HandOverDialog({ task, refresh, close }: DialogProps) {
  const t = useText();
  const toast = useToast();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const [person, setPerson] = useState<string | null>(null);
  const { data } = api.useQuery('get', '/api/colleagues');
  const delegate = api.useMutation('post', '/api/tasks/{key}/delegate', {
    onSuccess: async () => {
      toast(t('approval.handed-over'));
      close();
      await queries.invalidateQueries();
    },
  });
  const { claim, takeAndThen } = useTakingFirst(task);
  const failed = [claim, delegate].find(({ isError }) => isError);
  const handTo = (colleague: string) => {
    const { key } = task;
    takeAndThen(() => {
      const header = keyFor([key, colleague]);
      delegate.mutate({ params: { path: { key }, header }, body: { person: colleague } });
    });
  };
  return (
    <Dialog isOpen title={t('approval.hand-over')} close={close}>
      <div className="decision-dialog">
        <p>{t('approval.hand-over.help')}</p>
        {failed && <Refusal problem={asProblem(failed.error)} refresh={refresh} />}
        <Combobox
          label={t('approval.hand-over.to')}
          options={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={person}
          change={setPerson}
        />
        <Button
          look="primary"
          isWorking={claim.isPending || delegate.isPending}
          onClick={() => {
            if (person !== null) handTo(person);
          }}
        >
          {t('approval.hand-over.do')}
        </Button>
      </div>
    </Dialog>
  );
}
