import { Link } from '@tanstack/react-router';
import { api } from '../api/client';
import { useServerText, useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { QueryState } from '../parts/states/query-state';
import { keptDraft } from '../parts/task-form/kept-draft';
import '../parts/due-box/due-box.css';
import './business.css';

/** B2: what asking is, what to have at hand, and when an answer would be due. */
export function AskStartScreen() {
  const t = useText();
  const hasDraft = keptDraft('request').read() !== null;
  return (
    <div className="page ask">
      <h1>{t('business.ask')}</h1>
      <p>{t('business.start.what')}</p>
      <DueIfSentToday />
      <h2>{t('business.start.prepare')}</h2>
      <ul>
        <li>{t('business.start.prepare.what')}</li>
        <li>{t('business.start.prepare.why')}</li>
        <li>{t('business.start.prepare.who')}</li>
      </ul>
      <h2>{t('business.start.costs')}</h2>
      <p>{t('business.start.costs.law')}</p>
      <div className="button-row">
        <Link to="/gui-yeu-cau/soan" className="button button-primary">
          {t(hasDraft ? 'business.start.resume' : 'business.start.begin')}
        </Link>
      </div>
    </div>
  );
}

function DueIfSentToday() {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const query = api.useQuery('get', '/api/deadlines/preview', {
    params: { query: { channel: 'network' } },
  });
  return (
    <QueryState query={query}>
      {query.data && (
        <div className="due-box due-box-within">
          <p className="due-box-words">
            {t('business.start.due', { date: dates.date(query.data.dueOn) })}
          </p>
          <p>{say(query.data.explanation.sentence)}</p>
        </div>
      )}
    </QueryState>
  );
}
