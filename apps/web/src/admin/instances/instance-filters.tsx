import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useText } from '../../i18n/use-text';
import { Field } from '../../parts/field/field';
import { useProcesses } from '../use-processes';
import '../../parts/field/choice.css';
import { instancesSearch, instanceStatuses, type InstancesSearch } from './instances-search';

/** Changes the address at once; the list follows. */
export function InstanceFilters({ filter }: { readonly filter: InstancesSearch }) {
  const t = useText();
  const id = useId();
  const navigate = useNavigate();
  const { processes } = useProcesses();
  const change = (part: Record<string, unknown>) =>
    void navigate({ to: '/tien-trinh', search: instancesSearch({ ...filter, ...part }) });
  return (
    <form className="admin-filters" role="search" aria-label={t('admin.filters')}>
      <Field id={`${id}-process`} label={t('admin.process')}>
        {() => (
          <select
            id={`${id}-process`}
            className="input"
            value={filter.processId ?? ''}
            onChange={({ target }) => {
              change({ processId: target.value, version: undefined });
            }}
          >
            <option value="">{t('admin.any')}</option>
            {processes.map(({ processId, name }) => (
              <option key={processId} value={processId} lang="vi">
                {name ?? processId}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id={`${id}-status`} label={t('admin.instances.status')}>
        {() => (
          <select
            id={`${id}-status`}
            className="input"
            value={filter.status ?? ''}
            onChange={({ target }) => {
              change({ status: target.value });
            }}
          >
            <option value="">{t('admin.any')}</option>
            {instanceStatuses.map((status) => (
              <option key={status} value={status}>
                {t(`admin.instances.status.${status}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <label className="choice">
        <input
          type="checkbox"
          checked={filter.stopped === 'true'}
          onChange={({ target }) => {
            change({ stopped: target.checked ? 'true' : undefined });
          }}
        />
        <span>{t('admin.instances.stopped')}</span>
      </label>
    </form>
  );
}
