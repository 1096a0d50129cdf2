import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { asProblem } from '../api/problem';
import type { components } from '../api/schema';
import { useIdempotencyKey } from '../api/use-idempotency-key';
import { useServerText, useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { DateField } from '../parts/date-field/date-field';
import { SelectField } from '../parts/field/select-field';
import { TextArea } from '../parts/field/text-area';
import { Refusal } from '../parts/states/refusal';
import { useToast } from '../parts/toast/use-toast';
import '../parts/task-form/task-form.css';

interface Props {
  readonly reportKey: string;
  readonly owners: readonly components['schemas']['InstructionOwnerDto'][];
  readonly done: () => void;
}

/** What is to be done, by which unit, by when. */
export function InstructionForm({ reportKey, owners, done }: Props) {
  const t = useText();
  const say = useServerText();
  const [text, setText] = useState('');
  const [ownerCode, setOwner] = useState(owners[0]?.code ?? '');
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [wasSent, setSent] = useState(false);
  const { send, problem, isWorking, refresh } = useInstructing(reportKey, done);
  return (
    <>
      {problem && <Refusal problem={problem} refresh={refresh} />}
      <form
        className="task-form"
        onSubmit={(event) => {
          event.preventDefault();
          setSent(true);
          if (text.trim() !== '' && dueOn !== null) send({ text: text.trim(), ownerCode, dueOn });
        }}
      >
        <p className="field-hint">{t('reports.orders.help')}</p>
        <TextArea
          id="noi-dung-chi-dao"
          label={t('reports.orders.text')}
          value={text}
          change={setText}
          error={wasSent && text.trim() === '' ? t('reports.orders.missing') : undefined}
        />
        <SelectField
          label={t('reports.orders.owner')}
          value={ownerCode}
          options={owners.map(({ code, name }) => ({ value: code, label: say(name) }))}
          change={setOwner}
        />
        <DateField
          label={t('reports.orders.due')}
          value={dueOn}
          change={setDueOn}
          error={wasSent && dueOn === null ? t('reports.orders.due-missing') : undefined}
        />
        <Button type="submit" look="primary" isWorking={isWorking}>
          {t('reports.orders.give')}
        </Button>
      </form>
    </>
  );
}

function useInstructing(reportKey: string, done: () => void) {
  const t = useText();
  const toast = useToast();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const sending = api.useMutation('post', '/api/reports/{key}/instructions', {
    onSuccess: async () => {
      toast(t('reports.orders.given'));
      done();
      await queries.invalidateQueries();
    },
  });
  return {
    send: (body: components['schemas']['NewInstructionDto']) => {
      sending.mutate({
        params: {
          path: { key: reportKey },
          header: keyFor(['instruct', reportKey, body.ownerCode, body.dueOn, body.text]),
        },
        body,
      });
    },
    problem: sending.isError ? asProblem(sending.error) : null,
    isWorking: sending.isPending,
    refresh: () => void queries.invalidateQueries(),
  };
}
