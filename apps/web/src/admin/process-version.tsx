import { useText } from '../i18n/use-text';

interface Props {
  readonly name: string;
  readonly version: number;
}

/** A process by its name, and which version of it. */
export function ProcessVersion({ name, version }: Props) {
  const t = useText();
  return (
    <>
      <span lang="vi">{name}</span>{' '}
      <span className="admin-note">· {t('admin.version', { version })}</span>
    </>
  );
}
