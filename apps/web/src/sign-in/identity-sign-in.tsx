import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api } from '../api/client';
import { asProblem } from '../api/problem';
import { rememberPerson } from '../api/session';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { IdentityCodeForm, type Entered } from './identity-code-form';

interface Props {
  /** The page that was asked for before. */
  readonly next: string | undefined;
  /** Somebody is in, and this page was asked for. */
  readonly onSignedIn: (next: string | null) => void;
}

/**
 * The way in by the identity provider, where there is one: there, and back with its answer behind `#`, which is sent on once.
 */
export function IdentitySignIn({ next, onSignedIn }: Props) {
  const t = useText();
  const queries = useQueryClient();
  const [answer] = useState(answerInAddress);
  const isSent = useRef(false);
  const { data } = api.useQuery('get', '/api/session/identity', {}, { retry: false });
  const start = api.useMutation('post', '/api/session/identity/start', {
    onSuccess: ({ address }) => {
      window.location.assign(address);
    },
  });
  const entered = ({ person, next: asked }: Entered) => {
    if (!person) return;
    rememberPerson(queries, person);
    onSignedIn(asked);
  };
  const finish = api.useMutation('post', '/api/session/identity', { onSuccess: entered });
  const { mutate } = finish;
  useEffect(() => {
    if (answer === null || isSent.current) return;
    isSent.current = true;
    mutate({ body: { answer } });
  }, [answer, mutate]);
  const failed = finish.error ?? start.error;
  const problem = failed === null ? null : asProblem(failed);
  if (finish.isPending) return <p role="status">{t('sign-in.identity.checking')}</p>;
  if (finish.data?.outcome === 'awaits-agreement') {
    const { agreementDays: days } = finish.data;
    return <p role="status">{t('sign-in.prove.awaits-agreement', { days })}</p>;
  }
  if (problem?.code === 'second-factor-needed') return <IdentityCodeForm onEntered={entered} />;
  if (typeof data?.name !== 'string') return null;
  return (
    <>
      <Button
        isWorking={start.isPending}
        onClick={() => {
          start.mutate({ body: { ...(next !== undefined && { next }) } });
        }}
      >
        {t('sign-in.identity', { provider: data.name })}
      </Button>
      <p className="field-error" role="alert">
        {problem && (problem.detail || t('parts.unreached'))}
      </p>
    </>
  );
}

/** What the provider answered, which then stands in the address no longer. */
function answerInAddress(): string | null {
  const answer = window.location.hash.slice(1);
  if (!new URLSearchParams(answer).has('state')) return null;
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, '', pathname + search);
  return answer;
}
