import { api } from '../api/client';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { Facts } from '../parts/facts/facts';
import { QueryState } from '../parts/states/query-state';
import { RequestExchange } from '../request/request-exchange';
import { RequestFacts } from '../request/request-facts';
import { AnswerChanges } from './answer-changes';
import { AnswerItems } from './answer-items';
import type { ApprovalTab } from './approval-search';
import { ApprovalTabs } from './approval-tabs';
import { RequestHistory } from './request-history';
import type { useNotes } from './use-notes';
import '../parts/returned-note/returned-note.css';

interface Props {
  readonly task: components['schemas']['TaskDetailDto'];
  readonly requestKey: string;
  readonly tab: ApprovalTab | undefined;
  readonly notes: ReturnType<typeof useNotes>;
}

/** A request that waits for a signature: the answer to be signed, or what else is to be decided. */
export function RequestPaper({ task, requestKey, tab, notes }: Props) {
  const params = { params: { path: { key: requestKey } } };
  const query = api.useQuery('get', '/api/requests/{key}', params);
  const answers = api.useQuery('get', '/api/requests/{key}/answer-versions', params);
  const versions = answers.data?.items ?? [];
  const newest = versions.at(-1);
  const request = query.data;
  return (
    <QueryState query={query}>
      {request && (
        <>
          <Proposal task={task} />
          <QueryState query={answers}>
            <ApprovalTabs
              taskKey={task.key}
              chosen={tab}
              tabs={{
                ...(newest && {
                  paper: <AnswerItems version={newest} request={request} notes={notes} />,
                  changes: <AnswerChanges versions={versions} />,
                }),
                request: <RequestFacts requestKey={requestKey} />,
                opinions: <Opinions request={request} />,
                history: <RequestHistory requestKey={requestKey} />,
              }}
            />
          </QueryState>
        </>
      )}
    </QueryState>
  );
}

/** What is proposed where an extension is to be signed. */
function Proposal({ task: { variables } }: Pick<Props, 'task'>) {
  const t = useText();
  const { extension } = variables as { extension?: { reason?: string; value?: number } | null };
  if (!extension?.reason) return null;
  return (
    <section className="returned-note">
      <h2>{t('approval.extension')}</h2>
      <Facts
        facts={[
          {
            name: t('approval.extension.reason'),
            value: <span lang="vi">{extension.reason}</span>,
          },
          { name: t('approval.extension.days'), value: extension.value },
        ]}
      />
    </section>
  );
}

function Opinions({ request }: { readonly request: components['schemas']['RequestDto'] }) {
  const t = useText();
  const { clarifications, consultations } = request;
  if (clarifications.length + consultations.length === 0)
    return <p>{t('approval.opinions.none')}</p>;
  return <RequestExchange request={request} />;
}
