import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../frame/lazy-screen';
import { onTheWay } from '../frame/on-the-way';
import { onlyFor } from '../frame/only-for';
import { signedInRoute } from '../frame/signed-in-route';
import { caseSearch } from '../indicators/case-search';
import { indicatorSearch } from '../indicators/indicator-search';
import { opinionSearch } from '../indicators/opinion-search';
import { statisticsSearch } from '../process-statistics/statistics-search';
import { dueCountsQuery } from '../supervision/due-counts-query';
import { lateSearch } from '../supervision/late-search';

/** The screens of those who oversee the agencies. */
export const supervisorRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/hom-nay',
    beforeLoad: onlyFor('supervisor'),
    loader: ({ context }) => onTheWay(context.queries.query(dueCountsQuery)),
    component: lazyScreen(
      ['chart', 'request', 'search', 'supervision'],
      () => import('../supervision/today-screen'),
      'TodayScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/vi-pham-han',
    beforeLoad: onlyFor('supervisor'),
    validateSearch: lateSearch,
    component: lazyScreen(
      ['supervision'],
      () => import('../supervision/late-screen'),
      'LateScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/chi-tieu',
    beforeLoad: onlyFor('supervisor'),
    validateSearch: indicatorSearch,
    component: lazyScreen(
      ['chart', 'indicators', 'supervision'],
      () => import('../indicators/indicators-screen'),
      'IndicatorsScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/chi-tieu/ho-so',
    beforeLoad: onlyFor('supervisor'),
    validateSearch: caseSearch,
    component: lazyScreen(
      ['indicators'],
      () => import('../indicators/cases-screen'),
      'CasesScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/tinh-hinh-co-quan',
    beforeLoad: onlyFor('supervisor'),
    validateSearch: indicatorSearch,
    component: lazyScreen(
      ['chart', 'indicators', 'workload'],
      () => import('../indicators/agencies-screen'),
      'AgenciesScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/tinh-hinh-co-quan/xin-y-kien',
    beforeLoad: onlyFor('supervisor'),
    validateSearch: opinionSearch,
    component: lazyScreen(
      ['indicators'],
      () => import('../indicators/opinions-screen'),
      'OpinionsScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/ban-do-quy-trinh',
    beforeLoad: onlyFor('supervisor', 'admin'),
    validateSearch: statisticsSearch,
    component: lazyScreen(
      ['process-statistics'],
      () => import('../process-statistics/statistics-screen'),
      'StatisticsScreen',
    ),
  }),
] as const;
