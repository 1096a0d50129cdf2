import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { asProblem } from '../api/problem';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { ProblemNote } from '../parts/states/problem-note';
import { QueryState } from '../parts/states/query-state';
import { useToast } from '../parts/toast/use-toast';
import { browserName } from './browser-name';

type OwnSession = components['schemas']['OwnSessionDto'];

const list = api.queryOptions('get', '/api/sessions', {});

/** Where the person is signed in, and the way to end that: one by one, or everywhere else. */
export function SessionsSection() {
  const t = useText();
  const say = useToast();
  const queries = useQueryClient();
  const query = api.useQuery('get', '/api/sessions', {});
  const sessions = query.data?.items ?? [];
  const ended = async () => {
    say(t('account.sessions.ended'));
    await queries.invalidateQueries({ queryKey: list.queryKey });
  };
  const endOne = api.useMutation('delete', '/api/sessions/{id}', { onSuccess: ended });
  const endOthers = api.useMutation('delete', '/api/sessions', { onSuccess: ended });
  const failed = endOne.error ?? endOthers.error;
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{t('account.sessions')}</h2>
      <p>{t('account.sessions.help')}</p>
      <QueryState query={query}>
        <DataTable
          caption={t('account.sessions')}
          columns={useColumns((id) => {
            endOne.mutate({ params: { path: { id } } });
          })}
          rows={sessions}
          rowKey={({ id }) => id}
        />
        {sessions.length > 1 && (
          <Button
            isWorking={endOthers.isPending}
            onClick={() => {
              endOthers.mutate({});
            }}
          >
            {t('account.sessions.end-others')}
          </Button>
        )}
      </QueryState>
      {failed !== null && <ProblemNote problem={asProblem(failed)} />}
    </section>
  );
}

function useColumns(end: (id: string) => void): readonly Column<OwnSession>[] {
  const t = useText();
  const dates = useDates();
  const nameOf = ({ browser }: OwnSession) => {
    const name = browserName(browser);
    if (name === null) return t('account.sessions.unknown');
    return name.system === null ? name.browser : t('account.sessions.browser', { ...name });
  };
  return [
    { id: 'browser', title: t('account.sessions.where'), cell: nameOf },
    {
      id: 'started',
      title: t('account.sessions.started'),
      cell: ({ startedAt }) => dates.instant(startedAt),
    },
    {
      id: 'seen',
      title: t('account.sessions.seen'),
      cell: ({ lastSeenAt }) => dates.instant(lastSeenAt),
    },
    {
      id: 'end',
      title: t('account.sessions.end-title'),
      cell: (session) =>
        session.isCurrent ? (
          t('account.sessions.current')
        ) : (
          <Button
            aria-label={t('account.sessions.end-at', { where: nameOf(session) })}
            onClick={() => {
              end(session.id);
            }}
          >
            {t('account.sessions.end')}
          </Button>
        ),
    },
  ];
}
