import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor } from '../frame/only-for';
import { signedInRoute } from '../frame/signed-in-route';
import { inboxSearch } from '../inbox/inbox-search';
import { searchSearch } from '../search/search-search';

/** The screens of those who work on requests. */
export const officerRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/hop-viec',
    beforeLoad: onlyFor('officer', 'head', 'supervisor'),
    validateSearch: inboxSearch,
    component: lazyRouteComponent(() => import('../inbox/inbox-screen'), 'InboxScreen'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/cong-viec/$key',
    component: lazyRouteComponent(() => import('../task/task-screen'), 'TaskScreen'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/tim-yeu-cau',
    beforeLoad: onlyFor('officer', 'head', 'supervisor'),
    validateSearch: searchSearch,
    component: lazyRouteComponent(() => import('../search/search-screen'), 'SearchScreen'),
  }),
] as const;
