import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { api } from '../../../api/client';
import { useIdempotencyKey } from '../../../api/use-idempotency-key';
import { useServerText, useText } from '../../../i18n/use-text';
import { Button } from '../../../parts/button/button';
import { Loading } from '../../../parts/states/loading';
import { useToast } from '../../../parts/toast/use-toast';
import type { Decision } from './decision-draft';
import { DecisionFaults } from './decision-faults';

interface Props {
  readonly decision: Decision;
}

/** What a decision would move today, before it is recorded. */
export function DecisionImpact({ decision }: Props) {
  const t = useText();
  const say = useServerText();
  const { mutate, data, error, isError } = api.useMutation(
    'post',
    '/api/agency-successions/preview',
  );
  useEffect(() => {
    mutate({ body: decision });
  }, [mutate, decision]);
  if (isError) return <DecisionFaults problem={error} />;
  if (!data) return <Loading />;
  return (
    <section role="status">
      <h2>{t('admin.decision.impact')}</h2>
      {data.moves.length === 0 && <p>{t('admin.decision.impact.none')}</p>}
      <ul>
        {data.moves.map(({ from, to, opinions, summary }) => (
          <li key={`${from} ${to}`}>
            {say(summary)} {t('admin.decision.impact.opinions', { count: opinions })}
          </li>
        ))}
      </ul>
      {data.staff > 0 && <p>{t('admin.decision.impact.staff', { count: data.staff })}</p>}
      <Recording decision={decision} />
    </section>
  );
}

function Recording({ decision }: Props) {
  const t = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const recording = api.useMutation('post', '/api/agency-successions', {
    onSuccess: async () => {
      toast(t('admin.decision.done'));
      await queries.invalidateQueries();
      await navigate({ to: '/co-quan' });
    },
  });
  return (
    <>
      {recording.isError && <DecisionFaults problem={recording.error} />}
      <p className="admin-note">{t('admin.decision.final')}</p>
      <Button
        look="primary"
        isWorking={recording.isPending}
        onClick={() => {
          recording.mutate({ params: { header: keyFor(decision) }, body: decision });
        }}
      >
        {t('admin.decision.record')}
      </Button>
    </>
  );
}
