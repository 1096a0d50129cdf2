import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { components } from '../api/schema';
import { usePerson } from '../api/use-person';
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
                <NoticeText subjectType={subjectType} subjectKey={subjectKey} text={text} />
              </p>
              <time dateTime={createdAt}>{dates.instant(createdAt)}</time>
            </li>
          ))}
        </ul>
      </QueryState>
    </div>
  );
}

type Notice = components['schemas']['NotificationDto'];

/** What is told leads to what it is about, where that has a page for everybody who is told. */
function NoticeText({
  subjectType,
  subjectKey,
  text,
}: Pick<Notice, 'subjectType' | 'subjectKey' | 'text'>) {
  if (subjectType === 'webhook') {
    return (
      <Link to="/he-thong-nhan-tin" search={{ receiver: subjectKey }}>
        {text}
      </Link>
    );
  }
  if (subjectType === 'registration' || subjectType === 'privacy-request') {
    return <OfPeople text={text} />;
  }
  const to = pageOf(subjectType);
  if (to === null) return text;
  return (
    <Link to={to} params={{ key: subjectKey }}>
      {text}
    </Link>
  );
}

/** Whoever runs the service acts where he lets people in, everybody else sees it on his own page. */
function OfPeople({ text }: { readonly text: string }) {
  const { role } = usePerson();
  return <Link to={role === 'admin' ? '/nguoi-dung' : '/tai-khoan'}>{text}</Link>;
}

function pageOf(
  subjectType: Exclude<Notice['subjectType'], 'webhook' | 'registration' | 'privacy-request'>,
) {
  if (subjectType === 'report') return null;
  if (subjectType === 'publication') return '/cong-bo/$key';
  if (subjectType === 'unit-review') return '/nhiem-vu/kiem-tra/$key';
  return subjectType === 'duty' ? '/nhiem-vu/ky/$key' : '/yeu-cau/$key';
}
