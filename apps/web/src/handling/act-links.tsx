import { Link } from '@tanstack/react-router';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { actsOf, isAtWork } from './acts';
import '../parts/button/button.css';

/** What may be done with the request of a task beside its form; of the rest, why not now. */
export function ActLinks({ task }: { readonly task: components['schemas']['TaskDetailDto'] }) {
  const t = useText();
  const say = useServerText();
  const isOfRequest = task.subject?.type === 'information-request';
  const { data: request } = api.useQuery(
    'get',
    '/api/requests/{key}',
    { params: { path: { key: task.subject?.key ?? '' } } },
    { enabled: isOfRequest && isAtWork(task) },
  );
  if (!request || !isAtWork(task)) return null;
  const acts = actsOf(task, request);
  if (acts.length === 0) return null;
  return (
    <nav className="act-links" aria-label={t('handling.acts')}>
      <div className="button-row">
        {acts
          .filter(({ allowed }) => allowed)
          .map(({ act, path }) => (
            <Link
              key={act}
              to={path}
              params={{ key: task.key }}
              className={act === 'refuse' ? 'button button-danger' : 'button'}
            >
              {t(`handling.act.${act}`)}
            </Link>
          ))}
      </div>
      <ul role="list">
        {acts.map(
          ({ act, allowed, reason }) =>
            !allowed &&
            reason && (
              <li key={act} className="field-hint">
                {t(`handling.act.${act}`)}: {say(reason)}
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
