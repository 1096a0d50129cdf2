import type { NavigationEntry } from './navigation';

export const officerNavigation: readonly NavigationEntry[] = [
  { to: '/hop-viec', label: 'frame.nav.inbox' },
  { to: '/bao-cao', label: 'reports.title' },
  { to: '/tim-yeu-cau', label: 'frame.nav.search' },
];
