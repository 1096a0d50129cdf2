import { useText } from '../../i18n/use-text';
import { Button } from '../../parts/button/button';
import { DataTable } from '../../parts/data-table/data-table';
import type { DeploymentAnswer } from './use-deployment';

interface Props {
  readonly result: DeploymentAnswer;
  readonly isWorking: boolean;
  readonly deploy: () => void;
}

/** What a check says would become new, and what should be looked at. */
export function DeploymentResult({ result, isWorking, deploy }: Props) {
  const t = useText();
  const rows = (['processes', 'decisions', 'forms'] as const).flatMap((kind) =>
    result[kind].map((resource) => ({ kind, ...resource })),
  );
  const isAnyNew = rows.some(({ isNew }) => isNew);
  return (
    <div className="admin-section" role="status">
      <h3>{t(isAnyNew ? 'admin.deploy.fine' : 'admin.deploy.nothing-new')}</h3>
      <DataTable
        caption={t('admin.deploy.result')}
        rows={rows}
        rowKey={({ kind, id }) => `${kind} ${id}`}
        columns={[
          {
            id: 'name',
            title: t('admin.deploy.what'),
            cell: ({ name, id }) => <span lang="vi">{name ?? id}</span>,
          },
          {
            id: 'kind',
            title: t('admin.deploy.kind'),
            cell: ({ kind }) => t(`admin.deploy.kind.${kind}`),
          },
          {
            id: 'version',
            title: t('admin.version.title'),
            cell: ({ version, isNew }) =>
              t(isNew ? 'admin.deploy.new' : 'admin.deploy.unchanged', { version }),
          },
        ]}
      />
      <Warnings warnings={result.warnings} />
      {isAnyNew && (
        <div>
          <Button look="primary" isWorking={isWorking} onClick={deploy}>
            {t('admin.deploy.go')}
          </Button>
          <p className="admin-note">{t('admin.deploy.effect')}</p>
        </div>
      )}
    </div>
  );
}

function Warnings({ warnings }: Pick<DeploymentAnswer, 'warnings'>) {
  const t = useText();
  if (warnings.length === 0) return <p>{t('admin.deploy.no-warnings')}</p>;
  return (
    <details>
      <summary>{t('admin.deploy.warnings', { count: warnings.length })}</summary>
      <ul>
        {warnings.map(({ resource, code, message, elementId, elementName }) => (
          <li key={`${resource} ${code} ${elementId ?? ''} ${message}`}>
            <span lang="en">{message}</span>{' '}
            <span className="admin-note">
              {[resource, elementName ?? elementId].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
