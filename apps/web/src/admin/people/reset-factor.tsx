import { api } from '../../api/client';
import { useText } from '../../i18n/use-text';
import { SureAct } from '../../parts/act/sure-act';
import { useAccountAct } from './use-account-act';

interface Props {
  readonly personKey: string;
  readonly done: () => void;
}

/** For somebody who has lost his app and his recovery codes, after saying what comes of it. */
export function ResetFactor({ personKey: key, done }: Props) {
  const t = useText();
  const { mutateAsync } = api.useMutation('post', '/api/people/{key}/second-factor-reset');
  const act = useAccountAct(async () => mutateAsync({ params: { path: { key } } }), done);
  return (
    <SureAct
      act={act}
      effect={t('account.people.reset-factor.effect')}
      label={t('account.people.reset-factor.sure')}
    />
  );
}
