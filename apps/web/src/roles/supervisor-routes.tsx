import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor } from '../frame/only-for';
import { signedInRoute } from '../frame/signed-in-route';

/** The screens of those who oversee the agencies. */
export const supervisorRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/hom-nay',
    beforeLoad: onlyFor('supervisor'),
    component: lazyRouteComponent(() => import('../supervision/today-screen'), 'TodayScreen'),
  }),
] as const;
