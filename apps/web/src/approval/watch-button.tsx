import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { useToldAct } from '../parts/act/use-told-act';
import { Button } from '../parts/button/button';
import { Refusal } from '../parts/states/refusal';

/** Follows a request that is not one's own work, or no longer. */
export function WatchButton({
  request: { key, watching },
}: {
  readonly request: components['schemas']['RequestDto'];
}) {
  const t = useText();
  const queries = useQueryClient();
  const { mutateAsync: begin } = api.useMutation('put', '/api/requests/{key}/watch');
  const { mutateAsync: end } = api.useMutation('delete', '/api/requests/{key}/watch');
  const act = useToldAct(
    async () => (watching ? end : begin)({ params: { path: { key } } }),
    t(watching ? 'approval.watch.ended' : 'approval.watch.begun'),
  );
  return (
    <>
      {act.problem && (
        <Refusal problem={act.problem} refresh={() => void queries.invalidateQueries()} />
      )}
      <Button
        isWorking={act.isWorking}
        onClick={() => {
          act.run(undefined);
        }}
      >
        {t(watching ? 'approval.watch.end' : 'approval.watch.begin')}
      </Button>
    </>
  );
}
