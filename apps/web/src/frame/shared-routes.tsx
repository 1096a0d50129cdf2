import { createRoute, redirect } from '@tanstack/react-router';
import { lazyScreen } from './lazy-screen';
import { landingOf } from '../roles/navigation';
import { signedInRoute } from './signed-in-route';

/** What everybody who is signed in may open. */
export const sharedRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/',
    beforeLoad: ({ context }) => {
      throw redirect({ to: landingOf(context.person.role), replace: true });
    },
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/thong-bao',
    component: lazyScreen([], () => import('../notices/notices-screen'), 'NoticesScreen'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/yeu-cau/$key',
    component: lazyScreen(
      ['business', 'request'],
      () => import('../request/request-screen'),
      'RequestScreen',
    ),
  }),
] as const;
