import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { incidentsSearch } from '../admin/incidents/incidents-search';
import { instancesSearch } from '../admin/instances/instances-search';
import { onlyFor } from '../frame/only-for';
import { signedInRoute } from '../frame/signed-in-route';

/** The screens of whoever runs the service. */
export const adminRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/su-co',
    beforeLoad: onlyFor('admin'),
    validateSearch: incidentsSearch,
    component: lazyRouteComponent(
      () => import('../admin/incidents/incidents-screen'),
      'IncidentsScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/su-co/$key',
    beforeLoad: onlyFor('admin'),
    component: lazyRouteComponent(
      () => import('../admin/incidents/incident-screen'),
      'IncidentScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/tien-trinh',
    beforeLoad: onlyFor('admin'),
    validateSearch: instancesSearch,
    component: lazyRouteComponent(
      () => import('../admin/instances/instances-screen'),
      'InstancesScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/tien-trinh/$key',
    beforeLoad: onlyFor('admin'),
    component: lazyRouteComponent(
      () => import('../admin/instances/instance-screen'),
      'InstanceScreen',
    ),
  }),
] as const;
