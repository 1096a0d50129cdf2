import { api } from '../../api/client';
import { useAgencies, useAgenciesPending, type NamedAgency } from '../../api/use-agencies';
import { useServerText } from '../../i18n/use-text';

interface Units {
  /** Agencies, then their divisions and centres, with their names in the page's language. */
  readonly units: readonly NamedAgency[];
  /** A code that is not known stands for itself. */
  readonly nameOf: (code: string) => string;
  readonly isPending: boolean;
}

/** Where people have functions. */
export function useUnits(): Units {
  const say = useServerText();
  const agencies = useAgencies();
  const isPending = useAgenciesPending();
  const divisions = api.useQuery('get', '/api/divisions', {});
  const units = [
    ...agencies,
    ...(divisions.data?.items ?? []).map(({ code, name }) => ({ code, name: say(name) })),
  ];
  return {
    units,
    nameOf: (code) => units.find((unit) => unit.code === code)?.name ?? code,
    isPending: isPending || divisions.isPending,
  };
}
