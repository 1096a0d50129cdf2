import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../i18n/use-text';
import { DateField } from '../../parts/date-field/date-field';
import { SelectField } from '../../parts/field/select-field';
import { Filters } from '../../parts/filters/filters';
import { useProcesses } from '../use-processes';
import { auditSearch, type AuditSearch } from './audit-search';

/** What people do by hand; the rest goes on by itself. */
const triggers = [
  'start',
  'claim-user-task',
  'complete-user-task',
  'correlate',
  'set-variables',
  'resolve-incident',
  'modify',
  'migrate',
  'cancel',
  'suspend',
  'resume',
] as const;

/** By days, by process and by what was done. */
export function AuditFilters({ filter }: { readonly filter: AuditSearch }) {
  const t = useText();
  const navigate = useNavigate();
  const { processes } = useProcesses();
  const change = (part: Record<string, unknown>) =>
    void navigate({ to: '/nhat-ky', search: auditSearch({ ...filter, ...part }) });
  return (
    <Filters label={t('admin.filters')}>
      <DateField
        label={t('admin.audit.from')}
        value={filter.from ?? null}
        change={(from) => change({ from })}
      />
      <DateField
        label={t('admin.audit.to')}
        value={filter.to ?? null}
        change={(to) => change({ to })}
      />
      <SelectField
        label={t('admin.process')}
        none={t('admin.any')}
        options={processes.map(({ processId, name }) => ({
          ...{ value: processId, label: name ?? processId, lang: 'vi' },
        }))}
        value={filter.process ?? ''}
        change={(process) => change({ process })}
      />
      <SelectField
        label={t('admin.audit.what')}
        none={t('admin.any')}
        options={triggers.map((value) => ({ value, label: t(`admin.audit.trigger.${value}`) }))}
        value={filter.trigger ?? ''}
        change={(trigger) => change({ trigger })}
      />
    </Filters>
  );
}
