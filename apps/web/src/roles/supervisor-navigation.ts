import type { NavigationEntry } from './navigation';

export const supervisorNavigation: readonly NavigationEntry[] = [
  { to: '/hom-nay', label: 'frame.nav.today' },
  { to: '/vi-pham-han', label: 'frame.nav.late' },
  { to: '/hop-viec', label: 'frame.nav.inbox' },
  { to: '/bao-cao', label: 'frame.nav.reports' },
  { to: '/tim-yeu-cau', label: 'frame.nav.search' },
];
