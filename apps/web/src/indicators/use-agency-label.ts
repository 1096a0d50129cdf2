import { useAgencyName } from '../api/use-agency-name';
import { useText } from '../i18n/use-text';

/** The name of an agency of the figures; what has not been routed has none. */
export function useAgencyLabel(): (agencyCode: string) => string {
  const t = useText();
  const nameOf = useAgencyName();
  return (code) => (code === 'none' ? t('indicators.unrouted') : (nameOf(code) ?? code));
}
