import type { Moment } from '@minhbach/feel';
import type { Instant } from './state.js';

/** When an expression is evaluated: at the instant of its step, which its trigger brought, told in Vietnam's time. */
export function momentAt(at: Instant): Moment {
  return { at, zone: 'Asia/Ho_Chi_Minh' };
}
