import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../frame/lazy-screen';
import { agenciesSearch } from '../admin/agencies/agencies-search';
import { auditSearch } from '../admin/audit/audit-search';
import { calendarSearch } from '../admin/calendar/calendar-search';
import { decisionsSearch } from '../admin/decisions/decisions-search';
import { incidentsSearch } from '../admin/incidents/incidents-search';
import { instancesSearch } from '../admin/instances/instances-search';
import { lettersSearch } from '../admin/letters/letters-search';
import type { PeopleSearch } from '../admin/people/people-search';
import { processSearch } from '../admin/processes/process-search';
import { onlyFor } from '../frame/only-for';
import { signedInRoute } from '../frame/signed-in-route';
import type { ReceiversSearch } from '../receivers/receivers-search';

/** The screens of whoever runs the service. */
export const adminRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/su-co',
    beforeLoad: onlyFor('admin'),
    validateSearch: incidentsSearch,
    component: lazyScreen(
      ['admin'],
      () => import('../admin/incidents/incidents-screen'),
      'IncidentsScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/su-co/$key',
    beforeLoad: onlyFor('admin'),
    component: lazyScreen(
      ['admin'],
      () => import('../admin/incidents/incident-screen'),
      'IncidentScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/tien-trinh',
    beforeLoad: onlyFor('admin'),
    validateSearch: instancesSearch,
    component: lazyScreen(
      ['admin'],
      () => import('../admin/instances/instances-screen'),
      'InstancesScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/tien-trinh/$key',
    beforeLoad: onlyFor('admin'),
    component: lazyScreen(
      ['admin'],
      () => import('../admin/instances/instance-screen'),
      'InstanceScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/quy-trinh',
    beforeLoad: onlyFor('admin'),
    component: lazyScreen(
      ['admin'],
      () => import('../admin/processes/processes-screen'),
      'ProcessesScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/quy-trinh/$processId',
    beforeLoad: onlyFor('admin'),
    validateSearch: processSearch,
    component: lazyScreen(
      ['admin'],
      () => import('../admin/processes/process-screen'),
      'ProcessScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/lich-nghi',
    beforeLoad: onlyFor('admin'),
    validateSearch: calendarSearch,
    component: lazyScreen(
      ['admin'],
      () => import('../admin/calendar/calendar-screen'),
      'CalendarScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/co-quan',
    beforeLoad: onlyFor('admin'),
    validateSearch: agenciesSearch,
    component: lazyScreen(
      ['admin', 'receivers'],
      () => import('../admin/agencies/agencies-screen'),
      'AgenciesScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/mau-van-ban',
    beforeLoad: onlyFor('admin'),
    validateSearch: lettersSearch,
    component: lazyScreen(
      ['admin'],
      () => import('../admin/letters/letters-screen'),
      'LettersScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/nhat-ky',
    beforeLoad: onlyFor('admin'),
    validateSearch: auditSearch,
    component: lazyScreen(['admin'], () => import('../admin/audit/audit-screen'), 'AuditScreen'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/luat-quyet-dinh',
    beforeLoad: onlyFor('admin'),
    validateSearch: decisionsSearch,
    component: lazyScreen(
      ['admin'],
      () => import('../admin/decisions/decisions-screen'),
      'DecisionsScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/can-cu',
    beforeLoad: onlyFor('admin'),
    component: lazyScreen(
      ['admin'],
      () => import('../admin/grounds/grounds-screen'),
      'GroundsScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/co-quan/$code',
    beforeLoad: onlyFor('admin'),
    component: lazyScreen(
      ['admin'],
      () => import('../admin/agencies/agency-screen'),
      'AgencyScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/quyet-dinh-co-quan',
    beforeLoad: onlyFor('admin'),
    component: lazyScreen(
      ['admin'],
      () => import('../admin/agencies/decision/decision-screen'),
      'DecisionScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/nguoi-dung',
    beforeLoad: onlyFor('admin'),
    // Looked at by the screen, which few fetch.
    validateSearch: (search) => search as PeopleSearch,
    component: lazyScreen(
      ['account', 'admin'],
      () => import('../admin/people/people-screen'),
      'PeopleScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/he-thong-nhan-tin',
    beforeLoad: onlyFor('admin'),
    // Looked at by the screen, which few fetch.
    validateSearch: (search) => search as ReceiversSearch,
    component: lazyScreen(
      ['receivers'],
      () => import('../receivers/receivers-screen'),
      'ReceiversScreen',
    ),
  }),
] as const;
