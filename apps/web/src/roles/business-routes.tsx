import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor } from '../frame/only-for';
import { signedInRoute } from '../frame/signed-in-route';
import { searchSearch } from '../search/search-search';

/** The screens of this role. */
export const businessRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/yeu-cau-cua-toi',
    beforeLoad: onlyFor('business'),
    validateSearch: searchSearch,
    component: lazyRouteComponent(
      () => import('../business/own-requests-screen'),
      'OwnRequestsScreen',
    ),
  }),
] as const;
