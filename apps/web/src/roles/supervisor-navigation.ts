import type { NavigationEntry } from './navigation';

export const supervisorNavigation: readonly NavigationEntry[] = [
  { to: '/hom-nay', label: 'supervision.nav.today' },
  { to: '/vi-pham-han', label: 'supervision.nav.late' },
  { to: '/hop-viec', label: 'frame.nav.inbox' },
  { to: '/bao-cao', label: 'reports.title' },
  { to: '/tim-yeu-cau', label: 'frame.nav.search' },
];
