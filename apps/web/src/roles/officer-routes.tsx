import { createRoute } from '@tanstack/react-router';
import { api } from '../api/client';
import { lazyScreen } from '../frame/lazy-screen';
import { onTheWay } from '../frame/on-the-way';
import { onlyFor } from '../frame/only-for';
import { signedInRoute } from '../frame/signed-in-route';
import { inboxQuery } from '../inbox/inbox-query';
import { inboxSearch } from '../inbox/inbox-search';
import { searchSearch } from '../search/search-search';

/** The screens of those who work on requests. */
export const officerRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/hop-viec',
    beforeLoad: onlyFor('officer', 'head', 'supervisor'),
    validateSearch: inboxSearch,
    loaderDeps: ({ search: { view = 'all' } }) => ({ view }),
    loader: ({ context, deps }) =>
      onTheWay(context.queries.query(api.queryOptions('get', '/api/tasks', inboxQuery(deps.view)))),
    component: lazyScreen(
      ['inbox', 'request'],
      () => import('../inbox/inbox-screen'),
      'InboxScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/cong-viec/$key',
    component: lazyScreen(
      ['duties', 'handling', 'inbox', 'publications', 'reports', 'request', 'reviews', 'task'],
      () => import('../task/task-screen'),
      'TaskScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/cong-viec/$key/gia-han',
    beforeLoad: onlyFor('officer', 'head'),
    component: lazyScreen(
      ['handling', 'inbox'],
      () => import('../handling/extension-screen'),
      'ExtensionScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/cong-viec/$key/tu-choi',
    beforeLoad: onlyFor('officer', 'head'),
    component: lazyScreen(
      ['handling', 'inbox', 'task'],
      () => import('../handling/refusal-screen'),
      'RefusalScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/cong-viec/$key/chuyen-co-quan',
    beforeLoad: onlyFor('officer', 'head'),
    component: lazyScreen(
      ['handling', 'inbox', 'task'],
      () => import('../handling/transfer-screen'),
      'TransferScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/cong-viec/$key/xin-y-kien',
    beforeLoad: onlyFor('officer', 'head'),
    component: lazyScreen(
      ['handling', 'inbox', 'request'],
      () => import('../handling/consultation-screen'),
      'ConsultationScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/cong-viec/$key/bo-sung',
    beforeLoad: onlyFor('officer', 'head'),
    component: lazyScreen(
      ['handling', 'inbox', 'task'],
      () => import('../handling/supplement-screen'),
      'SupplementScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/cong-viec/$key/lam-ro',
    beforeLoad: onlyFor('officer', 'head'),
    component: lazyScreen(
      ['handling', 'inbox', 'request'],
      () => import('../handling/clarification-screen'),
      'ClarificationScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/tim-yeu-cau',
    beforeLoad: onlyFor('officer', 'head', 'supervisor'),
    validateSearch: searchSearch,
    component: lazyScreen(
      ['request', 'search'],
      () => import('../search/search-screen'),
      'SearchScreen',
    ),
  }),
] as const;
