import { getRouteApi, Link } from '@tanstack/react-router';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { QueryState } from '../parts/states/query-state';
import './business.css';

const route = getRouteApi('/signed-in/gui-yeu-cau/da-gui/$key');

/** B5: that it was sent, its code, and what happens next. */
export function AskSentScreen() {
  const { key } = route.useParams();
  const query = api.useQuery('get', '/api/requests/{key}', { params: { path: { key } } });
  return (
    <div className="page ask">
      <QueryState query={query} isWholePage>
        {query.data && <Sent request={query.data} />}
      </QueryState>
    </div>
  );
}

function Sent({ request }: { readonly request: components['schemas']['RequestDto'] }) {
  const t = useText();
  const { key, code, title } = request;
  return (
    <>
      <h1>{t('business.sent', { code })}</h1>
      <p lang="vi">{title}</p>
      <h2>{t('business.sent.next')}</h2>
      <ol className="ask-steps">
        <li>{t('business.sent.next.check')}</li>
        <li>{t('business.sent.next.supplement')}</li>
        <li>
          <DueSentence request={request} />
        </li>
      </ol>
      <div className="button-row">
        {/* A page of the service, for printing; not one of these screens. */}
        <a href={`/bien-nhan/${code}`} className="button button-primary">
          {t('business.sent.receipt')}
        </a>
        <Link to="/yeu-cau/$key" params={{ key }} className="button">
          {t('business.sent.follow')}
        </Link>
      </div>
    </>
  );
}

/** Its due date; until it was found valid, that which it would have. */
function DueSentence({ request }: { readonly request: components['schemas']['RequestDto'] }) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const { dueOn, channel, subject, submittedOn } = request;
  const { data } = api.useQuery(
    'get',
    '/api/deadlines/preview',
    { params: { query: { channel, subject, sentOn: submittedOn } } },
    { enabled: dueOn === null },
  );
  if (dueOn !== null) return t('business.sent.due', { date: dates.date(dueOn) });
  if (!data) return null;
  return `${t('business.sent.due-if-valid', { date: dates.date(data.dueOn) })} ${say(data.explanation.sentence)}`;
}
