import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { asProblem } from '../api/problem';
import type { components } from '../api/schema';
import { useIdempotencyKey } from '../api/use-idempotency-key';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { Dialog } from '../parts/dialog/dialog';
import { TextArea } from '../parts/field/text-area';
import { Refusal } from '../parts/states/refusal';
import { useToast } from '../parts/toast/use-toast';
import '../parts/task-form/task-form.css';

interface Props {
  readonly request: components['schemas']['LateRequestDto'];
  readonly level: components['schemas']['UrgingDto']['level'];
  readonly close: () => void;
}

/** What is said to those who are urged. */
export function UrgeDialog({ request, level, close }: Props) {
  const t = useText();
  const [note, setNote] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const { send, problem, isWorking, refresh } = useUrging(request, level, close);
  return (
    <Dialog
      isOpen
      title={t('supervision.urge.about', {
        what: t(`supervision.urge.${level}`),
        code: request.code,
      })}
      close={close}
    >
      {problem && <Refusal problem={problem} refresh={refresh} />}
      <form
        className="task-form"
        onSubmit={(event) => {
          event.preventDefault();
          setIsMissing(note.trim() === '');
          if (note.trim() !== '') send(note.trim());
        }}
      >
        <TextArea
          id="noi-dung-don-doc"
          label={t('supervision.urge.note')}
          hint={t(`supervision.urge.${level}.help`)}
          value={note}
          change={setNote}
          error={isMissing ? t('supervision.urge.missing') : undefined}
        />
        <Button type="submit" look="primary" isWorking={isWorking}>
          {t('supervision.urge.send')}
        </Button>
      </form>
    </Dialog>
  );
}

function useUrging({ key }: Props['request'], level: Props['level'], close: () => void) {
  const t = useText();
  const toast = useToast();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const sending = api.useMutation('post', '/api/requests/{key}/urgings', {
    onSuccess: async () => {
      toast(t('supervision.urged'));
      close();
      await queries.invalidateQueries();
    },
  });
  return {
    send: (note: string) => {
      sending.mutate({
        params: { path: { key }, header: keyFor(['urge', key, level, note]) },
        body: { level, note },
      });
    },
    problem: sending.isError ? asProblem(sending.error) : null,
    isWorking: sending.isPending,
    refresh: () => void queries.invalidateQueries(),
  };
}
