import { useState } from 'react';
import { api } from '../../api/client';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { SureAct } from '../../parts/act/sure-act';
import { IssuedCode } from './issued-code';
import { useAccountAct } from './use-account-act';

/** For somebody who has forgotten his password: says what comes of it, then shows the code that he is given. */
export function ResetPassword({ personKey: key }: { readonly personKey: string }) {
  const t = useText();
  const [issued, setIssued] = useState<components['schemas']['IssuedCodeDto'] | null>(null);
  const { mutateAsync } = api.useMutation('post', '/api/people/{key}/password-reset');
  const act = useAccountAct(async () => mutateAsync({ params: { path: { key } } }), setIssued);
  if (issued) return <IssuedCode issued={issued} />;
  return (
    <SureAct
      act={act}
      effect={t('account.people.reset-password.effect')}
      label={t('account.people.reset-password.sure')}
    />
  );
}
