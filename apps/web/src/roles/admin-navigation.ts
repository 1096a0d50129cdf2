import { lazy } from 'react';
import type { NavigationEntry } from './navigation';

/** Only those who see it fetch it. */
const IncidentBadge = lazy(async () => {
  const { IncidentBadge: component } = await import('../admin/incidents/incident-badge');
  return { default: component };
});

export const adminNavigation: readonly NavigationEntry[] = [
  { to: '/su-co', label: 'frame.nav.incidents', Badge: IncidentBadge },
  { to: '/tien-trinh', label: 'frame.nav.instances' },
  { to: '/quy-trinh', label: 'frame.nav.processes' },
  { to: '/ban-do-quy-trinh', label: 'frame.nav.process-statistics' },
  { to: '/luat-quyet-dinh', label: 'frame.nav.decisions' },
  { to: '/lich-nghi', label: 'frame.nav.calendar' },
  { to: '/co-quan', label: 'frame.nav.agencies' },
  { to: '/nguoi-dung', label: 'frame.nav.people' },
  { to: '/can-cu', label: 'frame.nav.grounds' },
  { to: '/mau-van-ban', label: 'frame.nav.letters' },
  { to: '/nhiem-vu', label: 'frame.nav.duties' },
  { to: '/cong-bo', label: 'frame.nav.publications' },
  { to: '/nhat-ky', label: 'frame.nav.audit' },
];
