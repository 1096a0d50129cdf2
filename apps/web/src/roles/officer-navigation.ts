import type { NavigationEntry } from './navigation';

export const officerNavigation: readonly NavigationEntry[] = [
  { to: '/hop-viec', label: 'frame.nav.inbox' },
  { to: '/bao-cao', label: 'frame.nav.reports' },
  { to: '/nhiem-vu', label: 'frame.nav.duties' },
  { to: '/cong-bo', label: 'frame.nav.publications' },
  { to: '/tim-yeu-cau', label: 'frame.nav.search' },
];
