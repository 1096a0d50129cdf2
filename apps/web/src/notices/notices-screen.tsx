import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { QueryState } from '../parts/states/query-state';
import { noteNoticesSeen, useNotices } from './use-notices';
import './notices.css';

/** All that the service has told the person. */
export function NoticesScreen() {
  const t = useText();
  const dates = useDates();
  const { query, items } = useNotices();
  const newestAt = items[0]?.createdAt;
  useEffect(() => {
    if (newestAt !== undefined) noteNoticesSeen(newestAt);
  }, [newestAt]);
  return (
    <div className="page">
      <h1>{t('frame.bell.title')}</h1>
      <QueryState query={query} isEmpty={items.length === 0} empty={t('frame.bell.none')}>
        <ul role="list" className="notices">
          {items.map(({ key, text, createdAt, subjectType, subjectKey }) => (
            <li key={key}>
              <p lang="vi">
                {subjectType === 'information-request' ? (
                  <Link to="/yeu-cau/$key" params={{ key: subjectKey }}>
                    {text}
                  </Link>
                ) : (
                  text
                )}
              </p>
              <time dateTime={createdAt}>{dates.instant(createdAt)}</time>
            </li>
          ))}
        </ul>
      </QueryState>
    </div>
  );
}
