import { Link } from '@tanstack/react-router';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { pageByPage, ROWS } from '../parts/paged-table/page-by-page';
import { SlaTag } from '../parts/sla-tag/sla-tag';
import { QueryState } from '../parts/states/query-state';

type PrivacyRequest = components['schemas']['PrivacyRequestDto'];

/** Requests about personal data with their due days: the person's own, everybody's for whoever runs the service. */
export function PrivacyList() {
  const t = useText();
  const columns = useColumns();
  const query = api.useInfiniteQuery(
    'get',
    '/api/privacy-requests',
    { params: { query: { limit: ROWS } } },
    pageByPage,
  );
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const more = { fetch: () => void query.fetchNextPage(), isFetching: query.isFetchingNextPage };
  return (
    <QueryState query={query} isEmpty={items.length === 0} empty={t('account.privacy.none')}>
      <DataTable
        caption={t('account.privacy.all')}
        columns={columns}
        rows={items}
        rowKey={({ key }) => key}
        more={query.hasNextPage ? more : undefined}
      />
    </QueryState>
  );
}

function useColumns(): readonly Column<PrivacyRequest>[] {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  return [
    {
      id: 'kind',
      title: t('account.privacy.kind'),
      cell: ({ kindName, person, details }) => (
        <>
          {say(kindName)}
          <br />
          <span lang="vi">{person.name}</span>
          {details && (
            <>
              <br />
              <span lang="vi">{details}</span>
            </>
          )}
        </>
      ),
    },
    {
      id: 'asked',
      title: t('account.privacy.asked-at'),
      cell: ({ askedAt }) => dates.instant(askedAt),
    },
    { id: 'due', title: t('account.privacy.due'), cell: (request) => <Due request={request} /> },
    { id: 'state', title: t('account.privacy.state'), cell: (each) => <State request={each} /> },
  ];
}

function Due({ request: { dueOn, due, answeredOn, answerBy } }: Props) {
  const t = useText();
  const dates = useDates();
  return (
    <>
      {dates.date(dueOn)} {due && <SlaTag due={due} />}
      {due && answeredOn === null && (
        <>
          <br />
          {t('account.privacy.answer-by', { date: dates.date(answerBy) })}
        </>
      )}
    </>
  );
}

interface Props {
  readonly request: PrivacyRequest;
}

/** What became of it, or what is to be done; a lateness is never left out. */
function State({ request }: Props) {
  const t = useText();
  const { key, outcome, reason, tasks, copyUntil, breachedOn, answerBreachedOn } = request;
  return (
    <>
      {outcome ? t(`account.privacy.outcome.${outcome}`) : t('account.privacy.open')}
      {(breachedOn ?? answerBreachedOn) !== null && <p>{t('account.privacy.was-late')}</p>}
      {reason && <p lang="vi">{reason}</p>}
      {tasks.map((task) => (
        <p key={task.key}>
          <Link to="/cong-viec/$key" params={{ key: task.key }} lang="vi">
            {task.name}
          </Link>
        </p>
      ))}
      {copyUntil !== null && <Copy requestKey={key} until={copyUntil} />}
    </>
  );
}

function Copy({ requestKey, until }: { readonly requestKey: string; readonly until: string }) {
  const t = useText();
  const dates = useDates();
  return (
    <p>
      <a href={`/api/privacy-requests/${requestKey}/copy`} download>
        {t('account.privacy.download', { date: dates.date(until) })}
      </a>
    </p>
  );
}
