import { getRouteApi } from '@tanstack/react-router';
import { api } from '../api/client';
import { useText } from '../i18n/use-text';
import { ListDetail } from '../parts/list-detail/list-detail';
import { InboxList } from './inbox-list';
import { TaskPanel } from './task-panel';

const route = getRouteApi('/signed-in/hop-viec');

/** C1: what there is to do, by deadline, and beside it the task that is chosen. */
export function InboxScreen() {
  const t = useText();
  const { view = 'all', task } = route.useSearch();
  const query = api.useQuery('get', '/api/tasks', { params: { query: { view, limit: 100 } } });
  return (
    <ListDetail
      listLabel={t('inbox.list')}
      detailLabel={t('inbox.detail')}
      list={<InboxList view={view} query={query} chosen={task ?? null} />}
      detail={task === undefined ? null : <TaskPanel key={task} taskKey={task} />}
    />
  );
}
