import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../frame/lazy-screen';
import { awaitingQuery } from '../approval/awaiting-query';
import { approvalSearch } from '../approval/approval-search';
import { onTheWay } from '../frame/on-the-way';
import { onlyFor } from '../frame/only-for';
import { signedInRoute } from '../frame/signed-in-route';

/** The screens of those who sign. */
export const headRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/cho-ky',
    // An officer signs while a mandate lets him.
    beforeLoad: onlyFor('officer', 'head'),
    loader: ({ context }) => onTheWay(context.queries.query(awaitingQuery)),
    component: lazyScreen(
      ['approval', 'inbox'],
      () => import('../approval/awaiting-screen'),
      'AwaitingScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/duyet/$key',
    beforeLoad: onlyFor('officer', 'head', 'supervisor'),
    validateSearch: approvalSearch,
    component: lazyScreen(
      ['duties', 'approval', 'inbox', 'publications', 'reports', 'request', 'reviews', 'task'],
      () => import('../approval/approval-screen'),
      'ApprovalScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/bao-cao',
    beforeLoad: onlyFor('officer', 'head', 'supervisor', 'admin'),
    component: lazyScreen(['reports'], () => import('../reports/reports-screen'), 'ReportsScreen'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/bao-cao/$key',
    beforeLoad: onlyFor('officer', 'head', 'supervisor', 'admin'),
    component: lazyScreen(
      ['duties', 'reports'],
      () => import('../reports/report-screen'),
      'ReportScreen',
    ),
  }),
] as const;
