import { getRouteApi, Link } from '@tanstack/react-router';
import { api } from '../../api/client';
import type { components } from '../../api/schema';
import { useAgencyName } from '../../api/use-agency-name';
import { useServerText, useText } from '../../i18n/use-text';
import { useDates } from '../../parts/dates/use-dates';
import { Facts } from '../../parts/facts/facts';
import { SlaTag } from '../../parts/sla-tag/sla-tag';
import { QueryState } from '../../parts/states/query-state';
import { IncidentActions } from './incident-actions';
import { MaskedVariables } from './masked-variables';
import { InstanceLink } from '../instance-link';
import { ProcessVersion } from '../process-version';
import { useProcessName } from '../use-processes';
import '../admin.css';

type Incident = components['schemas']['IncidentDetailDto'];

const route = getRouteApi('/signed-in/su-co/$key');

/** F1: one incident: which step, what went wrong, whose clock runs on meanwhile, and what can be done. */
export function IncidentScreen() {
  const t = useText();
  const { key } = route.useParams();
  const query = api.useQuery('get', '/api/incidents/{key}', { params: { path: { key } } });
  return (
    <div className="page admin">
      <p>
        <Link to="/su-co">{t('admin.incidents.back')}</Link>
      </p>
      <QueryState query={query} isWholePage>
        {query.data && <Detail incident={query.data} />}
      </QueryState>
    </div>
  );
}

function Detail({ incident }: { readonly incident: Incident }) {
  const t = useText();
  const processName = useProcessName();
  const say = useServerText();
  const { title, processId, version, affected } = incident;
  return (
    <>
      <header>
        <p className="admin-note">
          <ProcessVersion name={processName(processId)} version={version} />
        </p>
        <h1>{say(title)}</h1>
      </header>
      <IncidentFacts incident={incident} />
      <IncidentActions incident={incident} />
      {affected && <Affected affected={affected} />}
      <section>
        <h2>{t('admin.variables')}</h2>
        <p className="admin-note">{t('admin.variables.masked')}</p>
        <MaskedVariables variables={incident.variables} />
      </section>
    </>
  );
}

function IncidentFacts({ incident }: { readonly incident: Incident }) {
  const t = useText();
  const dates = useDates();
  const { elementName, elementId, message, job, raisedAt } = incident;
  const { processInstanceKey, businessKey, caseCode } = incident;
  return (
    <Facts
      facts={[
        { name: t('admin.step'), value: <span lang="vi">{elementName ?? elementId}</span> },
        {
          name: t('admin.incidents.message'),
          value: <code className="admin-code">{message}</code>,
        },
        { name: t('admin.incidents.at'), value: dates.instant(raisedAt) },
        { name: t('admin.incidents.job'), value: job?.type },
        { name: t('admin.incidents.retries'), value: job?.retries },
        {
          name: t('admin.instance'),
          value: <InstanceLink instanceKey={processInstanceKey} {...{ businessKey, caseCode }} />,
        },
      ]}
    />
  );
}

function Affected({ affected }: { readonly affected: NonNullable<Incident['affected']> }) {
  const t = useText();
  const agencyName = useAgencyName();
  const { type, code, agencyCode, due } = affected;
  return (
    <section aria-labelledby="han-bi-anh-huong">
      <h2 id="han-bi-anh-huong">{t('admin.incidents.affected')}</h2>
      <p>
        {t(`admin.case.${type}`)} <strong>{code}</strong>
        {agencyCode !== null && <> · {agencyName(agencyCode)}</>}
      </p>
      <div>
        <SlaTag due={due} />
      </div>
      <p className="admin-note">
        {t(due ? 'admin.incidents.clock-runs' : 'admin.incidents.no-clock')}
      </p>
    </section>
  );
}
