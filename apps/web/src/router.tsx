import type { QueryClient } from '@tanstack/react-query';
import { createRouter, stringifySearchWith } from '@tanstack/react-router';
import { rootRoute } from './frame/root-route';
import { signedInRoute } from './frame/signed-in-route';
import { sharedRoutes } from './frame/shared-routes';
import { publicRoutes } from './frame/public-routes';
import { adminRoutes } from './roles/admin-routes';
import { businessRoutes } from './roles/business-routes';
import { headRoutes } from './roles/head-routes';
import { officerRoutes } from './roles/officer-routes';
import { supervisorRoutes } from './roles/supervisor-routes';

const routeTree = rootRoute.addChildren([
  ...publicRoutes,
  signedInRoute.addChildren([
    ...sharedRoutes,
    ...businessRoutes,
    ...officerRoutes,
    ...headRoutes,
    ...supervisorRoutes,
    ...adminRoutes,
  ]),
]);

/** The addresses of all screens. */
export function createAppRouter(queries: QueryClient) {
  return createRouter({
    routeTree,
    context: { queries },
    // Nothing for 300 ms, then the shape of what is to come: what is quick does not flicker.
    defaultPendingMs: 300,
    scrollRestoration: true,
    // What stands in an address is text. The router's own reading makes a truth value of "true" and a number of "7".
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: stringifySearchWith(String),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
