import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, service } from '../api/client';
import { answerOf } from '../api/answer';
import type { components } from '../api/schema';
import { liveNews } from '../live/live-news';
import { inboxQuery } from './inbox-query';
import type { InboxView } from './inbox-search';

type TaskPage = components['schemas']['TaskPageDto'];

/** Several changes that come together are asked for once. */
const TOGETHER_MS = 150;

interface TaskNews {
  /** Tasks that are not in the list yet. */
  readonly count: number;
  readonly apply: () => void;
}

/** What has changed in the list since it was read; null for nothing. It changes only when the person wants it. */
export function useTaskNews(view: InboxView, shown: TaskPage | undefined): TaskNews | null {
  const queries = useQueryClient();
  const [fresh, setFresh] = useState<{ readonly view: InboxView; readonly page: TaskPage }>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async () => {
      timer = undefined;
      const { data } = await answerOf<TaskPage>(service.GET('/api/tasks', inboxQuery(view)));
      if (data) setFresh({ view, page: data });
    };
    const stop = liveNews.add(({ type }) => {
      if (type !== 'connection') timer ??= setTimeout(() => void read(), TOGETHER_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [view]);
  if (!shown || fresh?.view !== view || isSame(fresh.page, shown)) return null;
  const known = new Set(shown.items.map(({ key }) => key));
  return {
    count: fresh.page.items.filter(({ key }) => !known.has(key)).length,
    apply: () => {
      const { queryKey } = api.queryOptions('get', '/api/tasks', inboxQuery(view));
      queries.setQueryData(queryKey, fresh.page);
    },
  };
}

/** Whether a person would see the same. */
function isSame(one: TaskPage, other: TaskPage): boolean {
  const seen = ({ items }: TaskPage) =>
    JSON.stringify(items.map(({ key, assignee, due }) => [key, assignee, due?.text.vi]));
  return seen(one) === seen(other);
}
