import { useAgencies } from './use-agencies';

/** Names of agencies by their codes, in the page's language; a code that is not known stands for itself. */
export function useAgencyName(): (code: string | null) => string | null {
  const agencies = useAgencies();
  return (code) => agencies.find((agency) => agency.code === code)?.name ?? code;
}
