import { getRouteApi, Link } from '@tanstack/react-router';
import { api } from '../../api/client';
import type { components } from '../../api/schema';
import { useServerText, useText } from '../../i18n/use-text';
import { useDates } from '../../parts/dates/use-dates';
import { Facts } from '../../parts/facts/facts';
import { QueryState } from '../../parts/states/query-state';
import { AuditTrail } from './audit-trail';
import { InstanceActions } from './instance-actions';
import { InstanceSteps } from './instance-steps';
import { TokenTable } from './token-table';
import { instanceName } from '../instance-name';
import { ProcessVersion } from '../process-version';
import { useProcessName } from '../use-processes';
import '../admin.css';

type Instance = components['schemas']['ProcessInstanceDto'];

const route = getRouteApi('/signed-in/tien-trinh/$key');

/** F2: one instance: its steps in words, where it stands and why it waits, its drawing, and who did what. */
export function InstanceScreen() {
  const t = useText();
  const { key } = route.useParams();
  const query = api.useQuery('get', '/api/process-instances/{key}', {
    params: { path: { key } },
  });
  return (
    <div className="page admin">
      <p>
        <Link to="/tien-trinh">{t('admin.instances.back')}</Link>
      </p>
      <QueryState query={query} isWholePage>
        {query.data && <Detail instance={query.data} />}
      </QueryState>
    </div>
  );
}

function Detail({ instance }: { readonly instance: Instance }) {
  const t = useText();
  const processName = useProcessName();
  const dates = useDates();
  const { key, processId, version, status, startedAt, endedAt } = instance;
  return (
    <>
      <header>
        <p className="admin-note">
          <ProcessVersion name={processName(processId)} version={version} />
        </p>
        <h1>{instanceName(key, instance)}</h1>
      </header>
      <Facts
        facts={[
          { name: t('admin.instances.status'), value: t(`admin.instances.status.${status}`) },
          { name: t('admin.instances.started'), value: dates.instant(startedAt) },
          { name: t('admin.instances.ended'), value: endedAt && dates.instant(endedAt) },
        ]}
      />
      <OpenIncidents incidents={instance.incidents} />
      <InstanceActions instance={instance} />
      <TokenTable instance={instance} />
      <InstanceSteps instance={instance} />
      <AuditTrail instanceKey={key} />
    </>
  );
}

function OpenIncidents({ incidents }: Pick<Instance, 'incidents'>) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  if (incidents.length === 0) return null;
  return (
    <section className="admin-alert" aria-labelledby="su-co-dang-mo">
      <h2 id="su-co-dang-mo">{t('admin.instances.incidents', { count: incidents.length })}</h2>
      <ul>
        {incidents.map(({ key, title, elementId, raisedAt }) => (
          <li key={key}>
            <Link to="/su-co/$key" params={{ key }}>
              {say(title)}
            </Link>{' '}
            <span className="admin-note">
              {elementId} · {dates.instant(raisedAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
