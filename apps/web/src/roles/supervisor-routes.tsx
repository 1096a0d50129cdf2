import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../frame/lazy-screen';
import { onlyFor } from '../frame/only-for';
import { signedInRoute } from '../frame/signed-in-route';
import { lateSearch } from '../supervision/late-search';

/** The screens of those who oversee the agencies. */
export const supervisorRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/hom-nay',
    beforeLoad: onlyFor('supervisor'),
    component: lazyScreen(
      ['request', 'search', 'supervision'],
      () => import('../supervision/today-screen'),
      'TodayScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/vi-pham-han',
    beforeLoad: onlyFor('supervisor'),
    validateSearch: lateSearch,
    component: lazyScreen(
      ['supervision'],
      () => import('../supervision/late-screen'),
      'LateScreen',
    ),
  }),
] as const;
