import { useRouter } from '@tanstack/react-router';
import { asProblem } from '../api/problem';
import { Forbidden } from '../parts/states/forbidden';
import { ProblemNote } from '../parts/states/problem-note';
import { NotForRole } from './only-for';

/** For a screen that could not be opened: not for this role, or nothing came. */
export function LoadFailed({ error }: { readonly error: unknown }) {
  const router = useRouter();
  return (
    <div className="page">
      {error instanceof NotForRole ? (
        <Forbidden roles={error.roles} />
      ) : (
        <ProblemNote
          problem={asProblem(error)}
          retry={() => void router.invalidate()}
          isWholePage
        />
      )}
    </div>
  );
}
