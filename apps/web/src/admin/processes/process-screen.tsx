import { getRouteApi, Link } from '@tanstack/react-router';
import { useText } from '../../i18n/use-text';
import { QueryState } from '../../parts/states/query-state';
import { ModelMap } from '../model-map';
import { useProcesses, type Process } from '../use-processes';
import { VersionChanges } from './version-changes';
import { VersionChoice } from './version-choice';
import { VersionTable } from './version-table';
import '../admin.css';

const route = getRouteApi('/signed-in/quy-trinh/$processId');

/** F3: one process: its versions, the drawing of one, and what two versions have otherwise. */
export function ProcessScreen() {
  const t = useText();
  const { processId } = route.useParams();
  const { query, processes } = useProcesses();
  const process = processes.find((each) => each.processId === processId);
  return (
    <div className="page admin">
      <p>
        <Link to="/quy-trinh">{t('admin.processes.back')}</Link>
      </p>
      <QueryState
        query={query}
        isWholePage
        isEmpty={!process}
        empty={<h1>{t('admin.processes.unknown')}</h1>}
      >
        {process && <Detail process={process} />}
      </QueryState>
    </div>
  );
}

function Detail({ process }: { readonly process: Process }) {
  const t = useText();
  const { processId, name, versions } = process;
  const { version = versions[0]?.key ?? '', from } = route.useSearch();
  return (
    <>
      <header>
        <p className="admin-note">{processId}</p>
        <h1 lang="vi">{name ?? processId}</h1>
      </header>
      <VersionTable process={process} />
      <section aria-labelledby="so-do">
        <h2 id="so-do">{t('admin.processes.map')}</h2>
        <VersionChoice process={process} version={version} from={from} />
        {from === undefined ? (
          <ModelMap definitionKey={version} label={t('admin.processes.map')} marks={[]} />
        ) : (
          <VersionChanges version={version} from={from} />
        )}
      </section>
    </>
  );
}
