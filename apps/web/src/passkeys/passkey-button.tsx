import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { knowsPasskeys } from './authenticator';
import { usePasskey } from './use-passkey';

interface Props {
  readonly label: string;
  readonly send: (used: components['schemas']['UsedPasskeyDto']) => Promise<unknown>;
}

/** In the place of password and code, where the browser can; fetched beside the form that it stands under. */
export default function PasskeyButton({ label, send }: Props) {
  const t = useText();
  const { use, isWorking, problem } = usePasskey(send);
  if (!knowsPasskeys) return null;
  return (
    <>
      <Button isWorking={isWorking} onClick={use}>
        {label}
      </Button>
      <p className="field-error" role="alert">
        {problem && (problem.detail || t('parts.unreached'))}
      </p>
    </>
  );
}
