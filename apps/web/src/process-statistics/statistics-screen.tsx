import { getRouteApi } from '@tanstack/react-router';
import { useProcesses, type Process } from '../admin/use-processes';
import { api } from '../api/client';
import { useText } from '../i18n/use-text';
import { QueryState } from '../parts/states/query-state';
import { StatisticsChoices } from './statistics-choices';
import { StatisticsOfVersion } from './statistics-of-version';
import './process-statistics.css';

const route = getRouteApi('/signed-in/ban-do-quy-trinh');

/** The process that is shown when the address names none. */
const USUAL = 'information-request';

/** E5: where instances are, what takes long and what is late, on the drawing of the process and as a table. */
export function StatisticsScreen() {
  const t = useText();
  const { process: chosen = USUAL } = route.useSearch();
  const { query, processes } = useProcesses();
  const process = processes.find(({ processId }) => processId === chosen) ?? processes[0];
  return (
    <div className="page process-statistics">
      <h1>{t('frame.nav.process-statistics')}</h1>
      <QueryState
        query={query}
        isEmpty={!process}
        empty={<p>{t('process-statistics.no-process')}</p>}
      >
        {process && (
          <>
            <StatisticsChoices processes={processes} process={process} />
            <Figures process={process} />
          </>
        )}
      </QueryState>
    </div>
  );
}

function Figures({ process: { versions } }: { readonly process: Process }) {
  const { version: chosen, measure = 'median', from, to } = route.useSearch();
  const version = versions.find(({ key }) => key === chosen) ?? versions[0];
  const query = api.useQuery(
    'get',
    '/api/process-definitions/{key}/statistics',
    {
      params: {
        path: { key: version?.key ?? '' },
        query: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
      },
    },
    { enabled: version !== undefined },
  );
  return (
    <QueryState query={query}>
      {query.data && version && (
        <StatisticsOfVersion
          definitionKey={version.key}
          statistics={query.data}
          measure={measure}
        />
      )}
    </QueryState>
  );
}
