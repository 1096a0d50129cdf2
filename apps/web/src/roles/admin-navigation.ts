import { IncidentBadge } from '../admin/incidents/incident-badge';
import type { NavigationEntry } from './navigation';

export const adminNavigation: readonly NavigationEntry[] = [
  { to: '/su-co', label: 'admin.nav.incidents', Badge: IncidentBadge },
  { to: '/tien-trinh', label: 'admin.nav.instances' },
  { to: '/quy-trinh', label: 'admin.nav.processes' },
  { to: '/lich-nghi', label: 'admin.nav.calendar' },
  { to: '/co-quan', label: 'admin.nav.agencies' },
  { to: '/mau-van-ban', label: 'admin.nav.letters' },
];
