import { useState } from 'react';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { Button } from '../../parts/button/button';
import { SelectField } from '../../parts/field/select-field';
import { ProblemNote } from '../../parts/states/problem-note';
import { useProcesses } from '../use-processes';
import { useMigration, type MigrationFault } from './use-migration';

type Instance = components['schemas']['ProcessInstanceDto'];

interface Props {
  readonly instance: Instance;
  readonly done: () => void;
}

/** Takes an instance to another version of its process, after it was checked that everything in it has a place there. */
export function MigrateForm({ instance: { key, processId, version }, done }: Props) {
  const t = useText();
  const { processes } = useProcesses();
  const [chosen, setChosen] = useState('');
  const { check, migrate, forget, faults, problem, isWorking } = useMigration(key, done);
  const versions = processes.find((each) => each.processId === processId)?.versions ?? [];
  const others = versions.filter((each) => each.version !== version);
  if (others.length === 0) return <p>{t('admin.migrate.no-other', { version })}</p>;
  return (
    <div className="admin-form">
      <p>{t('admin.migrate.effect', { version })}</p>
      <SelectField
        label={t('admin.migrate.to')}
        none=""
        options={others.map((each) => ({
          value: each.key,
          label: t('admin.version', { version: each.version }),
        }))}
        value={chosen}
        change={(to) => {
          setChosen(to);
          forget();
        }}
      />
      {problem && <ProblemNote problem={problem} />}
      {faults && <Findings faults={faults} />}
      {chosen !== '' && faults?.length !== 0 && (
        <Button isWorking={isWorking} onClick={() => check(chosen)}>
          {t('admin.migrate.check')}
        </Button>
      )}
      {faults?.length === 0 && (
        <Button look="danger" isWorking={isWorking} onClick={() => migrate(chosen)}>
          {t('admin.migrate.go')}
        </Button>
      )}
    </div>
  );
}

/** What has no place in the other version, or that everything has one. */
function Findings({ faults }: { readonly faults: readonly MigrationFault[] }) {
  const t = useText();
  if (faults.length === 0) return <p role="status">{t('admin.migrate.fine')}</p>;
  return (
    <div role="status">
      <p>{t('admin.migrate.in-the-way', { count: faults.length })}</p>
      <ul>
        {faults.map(({ code, elementId = '', message }) => (
          <li key={`${code} ${elementId} ${message?.en ?? ''}`}>
            {/* ICU knows no hyphen in what it selects by. */}
            {t('admin.migrate.fault', { code: code.replaceAll('-', '_'), step: elementId })}{' '}
            <span className="admin-note" lang="en">
              {message?.en}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
