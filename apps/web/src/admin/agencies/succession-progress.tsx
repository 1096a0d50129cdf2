import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client';
import { asProblem } from '../../api/problem';
import type { components } from '../../api/schema';
import { useIdempotencyKey } from '../../api/use-idempotency-key';
import { useText } from '../../i18n/use-text';
import { Button } from '../../parts/button/button';
import { Refusal } from '../../parts/states/refusal';
import { useToast } from '../../parts/toast/use-toast';

interface Props {
  readonly succession: components['schemas']['RecordedSuccessionDto'];
}

/** How far the moving of open cases has come, and the button that begins it or takes what was left over. */
export function SuccessionProgress({ succession: { key, mayApply, batch } }: Props) {
  const t = useText();
  const toast = useToast();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const applying = api.useMutation('post', '/api/agency-successions/{key}/application', {
    onSuccess: async () => {
      toast(t('admin.successions.applied'));
      await queries.invalidateQueries();
    },
  });
  return (
    <>
      {applying.isError && (
        <Refusal
          problem={asProblem(applying.error)}
          refresh={() => void queries.invalidateQueries()}
        />
      )}
      {batch && <p>{t('admin.successions.applied.progress', batch)}</p>}
      {mayApply && (
        <Button
          isWorking={applying.isPending}
          onClick={() => {
            applying.mutate({ params: { path: { key }, header: keyFor([key, batch?.key]) } });
          }}
        >
          {t('admin.successions.apply')}
        </Button>
      )}
    </>
  );
}
