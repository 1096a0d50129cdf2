import { createRoute, redirect } from '@tanstack/react-router';
import { signedInPerson } from '../api/session';
import { Frame } from './frame';
import { rootRoute } from './root-route';

/** Around every screen that needs somebody: strangers go to the sign-in page and come back. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const person = await signedInPerson(context.queries);
    if (!person) {
      throw redirect({ to: '/dang-nhap', search: { next: location.href }, replace: true });
    }
    if (person.mustSetUpSecondFactor && location.pathname !== '/tai-khoan') {
      throw redirect({ to: '/tai-khoan', replace: true });
    }
    return { person };
  },
  component: Frame,
});
