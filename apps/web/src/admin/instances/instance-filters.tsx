import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../i18n/use-text';
import { CheckField } from '../../parts/field/check-field';
import { SelectField } from '../../parts/field/select-field';
import { Filters } from '../../parts/filters/filters';
import { useProcesses } from '../use-processes';
import { instancesSearch, instanceStatuses, type InstancesSearch } from './instances-search';

/** By process, by how they stand, and whether they have stopped. */
export function InstanceFilters({ filter }: { readonly filter: InstancesSearch }) {
  const t = useText();
  const navigate = useNavigate();
  const { processes } = useProcesses();
  const change = (part: Record<string, unknown>) =>
    void navigate({ to: '/tien-trinh', search: instancesSearch({ ...filter, ...part }) });
  return (
    <Filters label={t('admin.filters')}>
      <SelectField
        label={t('admin.process')}
        none={t('admin.any')}
        options={processes.map(({ processId, name }) => ({
          value: processId,
          label: name ?? processId,
          lang: 'vi',
        }))}
        value={filter.processId ?? ''}
        change={(processId) => change({ processId, version: undefined })}
      />
      <SelectField
        label={t('admin.instances.status')}
        none={t('admin.any')}
        options={instanceStatuses.map((status) => ({
          value: status,
          label: t(`admin.instances.status.${status}`),
        }))}
        value={filter.status ?? ''}
        change={(status) => change({ status })}
      />
      <CheckField
        label={t('admin.instances.stopped')}
        value={filter.stopped === 'true'}
        change={(isStopped) => change({ stopped: isStopped ? 'true' : undefined })}
      />
    </Filters>
  );
}
