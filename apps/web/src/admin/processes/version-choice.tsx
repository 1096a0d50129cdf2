import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../i18n/use-text';
import { SelectField } from '../../parts/field/select-field';
import type { Process, ProcessVersion } from '../use-processes';
import { processSearch } from './process-search';

interface Props {
  readonly process: Process;
  readonly version: string;
  readonly from: string | undefined;
}

/** Which version is drawn, and with which it is compared. */
export function VersionChoice({ process: { processId, versions }, version, from }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const change = (part: Record<string, unknown>) =>
    void navigate({
      to: '/quy-trinh/$processId',
      params: { processId },
      search: processSearch({ version, from, ...part }),
      resetScroll: false,
    });
  const named = ({ key, version: number }: ProcessVersion) => ({
    value: key,
    label: t('admin.version', { version: number }),
  });
  return (
    <form className="admin-choices">
      <SelectField
        id="phien-ban-xem"
        label={t('admin.version.title')}
        options={versions.map(named)}
        value={version}
        change={(key) => change({ version: key })}
      />
      <SelectField
        id="phien-ban-so"
        label={t('admin.processes.compare')}
        none={t('admin.processes.compare.none')}
        options={versions.filter(({ key }) => key !== version).map(named)}
        value={from ?? ''}
        change={(key) => change({ from: key })}
      />
    </form>
  );
}
