import type { NavigationEntry } from './navigation';

export const officerNavigation: readonly NavigationEntry[] = [
  { to: '/hop-viec', label: 'frame.nav.inbox' },
  { to: '/bao-cao', label: 'frame.nav.reports' },
  { to: '/tim-yeu-cau', label: 'frame.nav.search' },
];
