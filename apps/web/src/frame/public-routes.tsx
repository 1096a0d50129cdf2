import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from './lazy-screen';
import { rootRoute } from './root-route';

/** What a stranger may open. */
export const publicRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/dang-nhap',
    validateSearch: ({ next }: { next?: unknown }): { next?: string } =>
      typeof next === 'string' && next.startsWith('/') && !next.startsWith('//') ? { next } : {},
    component: lazyScreen(['sign-in'], () => import('../sign-in/sign-in-screen'), 'SignInScreen'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/dat-mat-khau',
    component: lazyScreen(
      ['sign-in'],
      () => import('../sign-in/sign-in-screen'),
      'SetPasswordScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/dang-ky',
    component: lazyScreen(
      ['sign-in'],
      () => import('../sign-in/sign-in-screen'),
      'RegistrationScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/quen-mat-khau',
    component: lazyScreen(
      ['sign-in'],
      () => import('../sign-in/sign-in-screen'),
      'ForgottenPasswordScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/mau-giao-dien',
    component: lazyScreen(
      ['chart', 'pattern'],
      () => import('../pattern-page/pattern-page'),
      'PatternPage',
    ),
  }),
] as const;
