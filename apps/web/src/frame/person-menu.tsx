import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { api } from '../api/client';
import type { Person } from '../api/session';
import { useText } from '../i18n/use-text';

/** Who is signed in, and the way out. */
export function PersonMenu({ person }: { readonly person: Person }) {
  const t = useText();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const signOut = api.useMutation('delete', '/api/session', {
    onSettled: async () => {
      queries.clear();
      await navigate({ to: '/dang-nhap' });
    },
  });
  return (
    <div className="frame-person">
      <Link to="/tai-khoan" lang="vi">
        {person.name}
      </Link>
      <button
        type="button"
        className="frame-button"
        disabled={signOut.isPending}
        onClick={() => {
          signOut.mutate({});
        }}
      >
        {t('frame.sign-out')}
      </button>
    </div>
  );
}
