import { api } from '../../api/client';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { DataTable } from '../../parts/data-table/data-table';
import type { MapMark } from '../../parts/process-map/map-mark';
import { QueryState } from '../../parts/states/query-state';
import { ModelMap } from '../model-map';

type Change = components['schemas']['ModelChangeDto'];

interface Props {
  readonly version: string;
  readonly from: string;
}

/** What a version has otherwise than another: as a list, and on the drawings of both. */
export function VersionChanges({ version, from }: Props) {
  const t = useText();
  const marksOf = useMarks();
  const query = api.useQuery('get', '/api/process-definitions/{key}/changes', {
    params: { path: { key: version }, query: { from } },
  });
  const changes = query.data ?? [];
  const gone = changes.filter(({ change }) => change === 'removed');
  return (
    <QueryState
      query={query}
      isEmpty={changes.length === 0}
      empty={<p>{t('admin.processes.same')}</p>}
    >
      <ChangeTable changes={changes} />
      <ModelMap
        definitionKey={version}
        label={t('admin.processes.map')}
        marks={marksOf(changes.filter(({ change }) => change !== 'removed'))}
      />
      {gone.length > 0 && (
        <>
          <h3>{t('admin.processes.before')}</h3>
          <ModelMap definitionKey={from} label={t('admin.processes.map')} marks={marksOf(gone)} />
        </>
      )}
    </QueryState>
  );
}

function useMarks(): (changes: readonly Change[]) => MapMark[] {
  const t = useText();
  return (changes) =>
    changes.map(({ elementId, change }) => ({
      elementId,
      look: change,
      meaning: t(`admin.processes.change.${change}`),
    }));
}

function ChangeTable({ changes }: { readonly changes: readonly Change[] }) {
  const t = useText();
  return (
    <DataTable
      caption={t('admin.processes.changes')}
      rows={changes}
      rowKey={({ elementId, change }) => `${change} ${elementId}`}
      columns={[
        {
          id: 'element',
          title: t('admin.processes.element'),
          cell: ({ name, elementId, type }) => (
            <>
              <span lang="vi">{name ?? elementId}</span>{' '}
              <span className="admin-note">
                {t(type === 'sequenceFlow' ? 'admin.processes.flow' : 'admin.processes.node', {
                  id: elementId,
                })}
              </span>
            </>
          ),
        },
        {
          id: 'change',
          title: t('admin.processes.change'),
          cell: ({ change }) => t(`admin.processes.change.${change}`),
        },
        {
          id: 'aspects',
          title: t('admin.processes.aspects'),
          cell: ({ aspects }) =>
            aspects.length === 0
              ? '–'
              : aspects.map((aspect) => t('admin.processes.aspect', { aspect })).join(', '),
        },
      ]}
    />
  );
}
