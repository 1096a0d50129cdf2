import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAgencies } from '../api/use-agencies';
import { useServerText, useText } from '../i18n/use-text';
import { SelectField } from '../parts/field/select-field';
import { Filters } from '../parts/filters/filters';
import { channels, complexities, indicatorSearch, type IndicatorSearch } from './indicator-search';
import type { NamedPeriod } from './question';

interface Props {
  readonly to: '/chi-tieu' | '/tinh-hinh-co-quan';
  readonly search: IndicatorSearch;
  readonly periods: readonly NamedPeriod[];
  readonly period: NamedPeriod | undefined;
  /** Fields that only one of the screens has. */
  readonly children?: ReactNode;
}

/** Which requests the figures are of. */
export function IndicatorFilters({ to, search, periods, period, children }: Props) {
  const t = useText();
  const say = useServerText();
  const navigate = useNavigate();
  const agencies = useAgencies();
  const change = (part: Record<string, unknown>) =>
    void navigate({ to, search: indicatorSearch({ ...search, ...part }) });
  return (
    <Filters label={t('indicators.filters')}>
      <SelectField
        label={t('indicators.period')}
        options={periods.map(({ id, name }) => ({ value: id, label: say(name) }))}
        value={period?.id ?? ''}
        change={(id) => change({ period: id })}
      />
      <SelectField
        label={t('indicators.agency')}
        none={t('indicators.any')}
        options={agencies.map(({ code, name }) => ({ value: code, label: name }))}
        value={search.agency ?? ''}
        change={(agency) => change({ agency })}
      />
      <SelectField
        label={t('indicators.complexity')}
        none={t('indicators.any')}
        options={complexities.map((each) => ({
          ...{ value: each, label: t(`indicators.complexity.${each}`) },
        }))}
        value={search.complexity ?? ''}
        change={(complexity) => change({ complexity })}
      />
      <SelectField
        label={t('indicators.channel')}
        none={t('indicators.any')}
        options={channels.map((each) => ({
          ...{ value: each, label: t(`indicators.channel.${each}`) },
        }))}
        value={search.channel ?? ''}
        change={(channel) => change({ channel })}
      />
      {children}
    </Filters>
  );
}
