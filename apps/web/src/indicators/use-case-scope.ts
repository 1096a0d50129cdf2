import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import type { CaseSearch } from './case-search';
import { useAgencyLabel } from './use-agency-label';

/** Which cases a list has, in words. */
export function useCaseScope(search: CaseSearch): {
  readonly title: string;
  readonly about: string;
} {
  const t = useText();
  const dates = useDates();
  const nameOf = useAgencyLabel();
  const { from, to, set = 'measured', agency, channel, complexity, ground } = search;
  const { clock = 'statutory', fromDays, toDays } = search;
  const isLimited = fromDays !== undefined || toDays !== undefined;
  const parts = [
    from && to && t('indicators.scope.period', { from: dates.date(from), to: dates.date(to) }),
    agency && nameOf(agency),
    complexity && t(`indicators.complexity.${complexity}`),
    channel && t(`indicators.channel.${channel}`),
    ground && t(`indicators.ground.${ground}`),
    isLimited &&
      t('indicators.scope.days', {
        ...{ clock: t(`indicators.clock.${clock}`), from: fromDays ?? 0, to: toDays ?? 'more' },
      }),
  ];
  return { title: t(`indicators.set.${set}`), about: parts.filter(Boolean).join(' · ') };
}
