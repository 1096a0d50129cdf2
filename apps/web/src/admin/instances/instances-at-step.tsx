import { Link } from '@tanstack/react-router';
import { useText } from '../../i18n/use-text';
import type { InstancesSearch } from './instances-search';

/** That only instances at one element are shown, and the way out of it. */
export function InstancesAtStep({ filter }: { readonly filter: InstancesSearch }) {
  const t = useText();
  const { elementId, ...rest } = filter;
  if (elementId === undefined) return null;
  return (
    <p>
      {t('admin.instances.at-step', { step: elementId })}{' '}
      <Link to="/tien-trinh" search={rest}>
        {t('admin.instances.at-step.clear')}
      </Link>
    </p>
  );
}
