import type { ComponentType } from 'react';
import type { Role } from '../api/session';
import type { MessageId } from '../i18n/message-id';
import { adminNavigation } from './admin-navigation';
import { businessNavigation } from './business-navigation';
import { headNavigation } from './head-navigation';
import { officerNavigation } from './officer-navigation';
import { supervisorNavigation } from './supervisor-navigation';

/** An entry of the navigation: the address of a screen without parameters, and its name. */
export interface NavigationEntry {
  readonly to: string;
  readonly label: MessageId;
  /** Shown beside the name, such as how much is open there. */
  readonly Badge?: ComponentType;
}

/** What each role finds above every screen; the first is where it lands. */
export const navigation: Readonly<Record<Role, readonly NavigationEntry[]>> = {
  business: businessNavigation,
  officer: officerNavigation,
  head: headNavigation,
  supervisor: supervisorNavigation,
  admin: adminNavigation,
};

export function landingOf(role: Role): string {
  return navigation[role][0]?.to ?? '/thong-bao';
}
