import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { Process } from '../admin/use-processes';
import { useText } from '../i18n/use-text';
import { DateField } from '../parts/date-field/date-field';
import { SelectField } from '../parts/field/select-field';
import { Filters } from '../parts/filters/filters';
import { measures, statisticsSearch } from './statistics-search';

const route = getRouteApi('/signed-in/ban-do-quy-trinh');

interface Props {
  readonly processes: readonly Process[];
  readonly process: Process;
}

/** Which process, version, measure and period; the service takes the last thirty days where none is given. */
export function StatisticsChoices({ processes, process: { processId, versions } }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const search = route.useSearch();
  const change = (part: Record<string, unknown>) =>
    void navigate({
      to: '/ban-do-quy-trinh',
      search: statisticsSearch({ ...search, ...part }),
      resetScroll: false,
    });
  return (
    <Filters label={t('process-statistics.choices')}>
      <SelectField
        label={t('process-statistics.process')}
        options={processes.map(({ processId: id, name }) => ({
          value: id,
          label: name ?? id,
          lang: 'vi',
        }))}
        value={processId}
        change={(process) => change({ process, version: undefined })}
      />
      <SelectField
        label={t('process-statistics.version')}
        options={versions.map(({ key, version }) => ({
          value: key,
          label: t('process-statistics.version.number', { version }),
        }))}
        value={search.version ?? versions[0]?.key ?? ''}
        change={(version) => change({ version })}
      />
      <SelectField
        label={t('process-statistics.measure')}
        options={measures.map((value) => ({
          value,
          label: t(`process-statistics.measure.${value}`),
        }))}
        value={search.measure ?? 'median'}
        change={(measure) => change({ measure })}
      />
      <DateField
        label={t('process-statistics.from')}
        value={search.from ?? null}
        change={(from) => change({ from: from ?? undefined })}
      />
      <DateField
        label={t('process-statistics.to')}
        value={search.to ?? null}
        change={(to) => change({ to: to ?? undefined })}
      />
    </Filters>
  );
}
