import { createRoute, redirect } from '@tanstack/react-router';
import { dutiesSearch } from '../duties/duties-search';
import { publicationsSearch } from '../publications/publications-search';
import { lazyScreen } from './lazy-screen';
import { onlyFor } from './only-for';
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
    path: '/tai-khoan',
    component: lazyScreen(
      ['account', 'task'],
      () => import('../account/account-screen'),
      'AccountScreen',
    ),
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
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/nhiem-vu',
    beforeLoad: onlyFor('officer', 'head', 'supervisor', 'admin'),
    validateSearch: dutiesSearch,
    component: lazyScreen(
      ['duties', 'reviews'],
      () => import('../duties/duties-screen'),
      'DutiesScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/nhiem-vu/ky/$key',
    beforeLoad: onlyFor('officer', 'head', 'supervisor', 'admin'),
    component: lazyScreen(
      ['duties'],
      () => import('../duties/duty-period-screen'),
      'DutyPeriodScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/nhiem-vu/kiem-tra/$key',
    beforeLoad: onlyFor('officer', 'head', 'supervisor', 'admin'),
    component: lazyScreen(
      ['duties', 'reviews'],
      () => import('../reviews/review-screen'),
      'ReviewScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/cong-bo',
    beforeLoad: onlyFor('officer', 'head', 'supervisor', 'admin'),
    validateSearch: publicationsSearch,
    component: lazyScreen(
      ['publications'],
      () => import('../publications/publications-screen'),
      'PublicationsScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/cong-bo/$key',
    beforeLoad: onlyFor('officer', 'head', 'supervisor', 'admin'),
    component: lazyScreen(
      ['publications'],
      () => import('../publications/publication-screen'),
      'PublicationScreen',
    ),
  }),
] as const;
