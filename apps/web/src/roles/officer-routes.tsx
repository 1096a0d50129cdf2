import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor } from '../frame/only-for';
import { signedInRoute } from '../frame/signed-in-route';
import { inboxSearch } from '../inbox/inbox-search';

/** The screens of those who work on requests. */
export const officerRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/hop-viec',
    beforeLoad: onlyFor('officer', 'head', 'supervisor'),
    validateSearch: inboxSearch,
    component: lazyRouteComponent(() => import('../inbox/inbox-screen'), 'InboxScreen'),
  }),
] as const;
