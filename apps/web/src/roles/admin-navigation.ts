import { lazy } from 'react';
import type { NavigationEntry } from './navigation';

/** Only those who see it fetch it. */
const IncidentBadge = lazy(async () => {
  const { IncidentBadge: component } = await import('../admin/incidents/incident-badge');
  return { default: component };
});

export const adminNavigation: readonly NavigationEntry[] = [
  { to: '/su-co', label: 'admin.nav.incidents', Badge: IncidentBadge },
  { to: '/tien-trinh', label: 'admin.nav.instances' },
  { to: '/quy-trinh', label: 'admin.nav.processes' },
  { to: '/lich-nghi', label: 'admin.nav.calendar' },
  { to: '/co-quan', label: 'admin.nav.agencies' },
  { to: '/mau-van-ban', label: 'admin.nav.letters' },
];
