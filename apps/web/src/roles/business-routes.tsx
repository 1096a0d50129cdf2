import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../frame/lazy-screen';
import { askSearch } from '../business/ask-search';
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
    component: lazyScreen(
      ['business', 'request', 'search'],
      () => import('../business/own-requests-screen'),
      'OwnRequestsScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/gui-yeu-cau',
    beforeLoad: onlyFor('business'),
    component: lazyScreen(
      ['business'],
      () => import('../business/ask-start-screen'),
      'AskStartScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/gui-yeu-cau/soan',
    beforeLoad: onlyFor('business'),
    validateSearch: askSearch,
    component: lazyScreen(
      ['business', 'request'],
      () => import('../business/ask-screen'),
      'AskScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/gui-yeu-cau/da-gui/$key',
    beforeLoad: onlyFor('business'),
    component: lazyScreen(
      ['business'],
      () => import('../business/ask-sent-screen'),
      'AskSentScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/gui-yeu-cau/da-gui-nhieu/$key',
    beforeLoad: onlyFor('business'),
    component: lazyScreen(
      ['business', 'request'],
      () => import('../business/batch-sent-screen'),
      'BatchSentScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/tro-giup',
    beforeLoad: onlyFor('business'),
    component: lazyScreen(['business'], () => import('../business/help-screen'), 'HelpScreen'),
  }),
] as const;
