import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { agenciesSearch } from '../admin/agencies/agencies-search';
import { calendarSearch } from '../admin/calendar/calendar-search';
import { incidentsSearch } from '../admin/incidents/incidents-search';
import { instancesSearch } from '../admin/instances/instances-search';
import { lettersSearch } from '../admin/letters/letters-search';
import { processSearch } from '../admin/processes/process-search';
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
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/quy-trinh',
    beforeLoad: onlyFor('admin'),
    component: lazyRouteComponent(
      () => import('../admin/processes/processes-screen'),
      'ProcessesScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/quy-trinh/$processId',
    beforeLoad: onlyFor('admin'),
    validateSearch: processSearch,
    component: lazyRouteComponent(
      () => import('../admin/processes/process-screen'),
      'ProcessScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/lich-nghi',
    beforeLoad: onlyFor('admin'),
    validateSearch: calendarSearch,
    component: lazyRouteComponent(
      () => import('../admin/calendar/calendar-screen'),
      'CalendarScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/co-quan',
    beforeLoad: onlyFor('admin'),
    validateSearch: agenciesSearch,
    component: lazyRouteComponent(
      () => import('../admin/agencies/agencies-screen'),
      'AgenciesScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/mau-van-ban',
    beforeLoad: onlyFor('admin'),
    validateSearch: lettersSearch,
    component: lazyRouteComponent(() => import('../admin/letters/letters-screen'), 'LettersScreen'),
  }),
] as const;
