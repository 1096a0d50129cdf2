import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { KeysSwitch } from '../parts/keys/keys-switch';
import { QueryState } from '../parts/states/query-state';
import type { DeadlineGroup } from './deadline-groups';
import { inboxViews, type InboxView } from './inbox-search';
import { TaskGroups } from './task-groups';
import { TaskRow } from './task-row';
import { useTaskNews } from './use-task-news';
import './inbox.css';

interface Props {
  readonly view: InboxView;
  readonly query: UseQueryResult<components['schemas']['TaskPageDto'], unknown>;
  readonly groups: readonly DeadlineGroup[];
  readonly chosen: string | null;
}

/** The list under its tabs, in groups from the most pressing on. */
export function InboxList({ view, query, groups, chosen }: Props) {
  const t = useText();
  const news = useTaskNews(view, query.data);
  const count = query.data?.items.length ?? 0;
  return (
    <>
      <header className="inbox-header">
        <h1>{t('frame.nav.inbox')}</h1>
        <nav aria-label={t('inbox.views')}>
          <ul role="list" className="inbox-views">
            {inboxViews.map((each) => (
              <li key={each}>
                <Link
                  to="/hop-viec"
                  search={{ view: each }}
                  aria-current={each === view || undefined}
                >
                  {t(`inbox.view.${each}`)}
                  {each === view && query.data && ` ${String(count)}`}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {news && (
        <p className="inbox-news" role="status">
          <Button onClick={news.apply}>{t('inbox.news', { count: news.count })}</Button>
        </p>
      )}
      <QueryState query={query} isEmpty={count === 0} empty={<p>{t(`inbox.empty.${view}`)}</p>}>
        <TaskGroups groups={groups}>
          {(task) => <TaskRow key={task.key} task={task} isChosen={task.key === chosen} />}
        </TaskGroups>
      </QueryState>
      <KeysSwitch help={t('inbox.keys')} />
    </>
  );
}
