import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { useDates } from '../../parts/dates/use-dates';
import { useFunctionName } from '../agencies/use-function-name';
import { useUnits } from './use-units';

export type Held = components['schemas']['FunctionInAgencyDto'];

/** What somebody does or did, where, and on which days: in one sentence. */
export function useHeldFunctionText(): (held: Held) => string {
  const t = useText();
  const dates = useDates();
  const nameOf = useFunctionName();
  const { nameOf: unitOf } = useUnits();
  return ({ agencyCode, function: held, validFrom, validTo }) =>
    t(validTo === null ? 'admin.people.since' : 'admin.people.until', {
      what: `${nameOf(held)} – ${unitOf(agencyCode)}`,
      from: dates.date(validFrom),
      to: validTo === null ? '' : dates.date(validTo),
    });
}
