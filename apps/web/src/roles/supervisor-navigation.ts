import type { NavigationEntry } from './navigation';

export const supervisorNavigation: readonly NavigationEntry[] = [
  { to: '/hom-nay', label: 'frame.nav.today' },
  { to: '/vi-pham-han', label: 'frame.nav.late' },
  { to: '/chi-tieu', label: 'frame.nav.indicators' },
  { to: '/tinh-hinh-co-quan', label: 'frame.nav.agencies' },
  { to: '/ban-do-quy-trinh', label: 'frame.nav.process-statistics' },
  { to: '/hop-viec', label: 'frame.nav.inbox' },
  { to: '/bao-cao', label: 'frame.nav.reports' },
  { to: '/nhiem-vu', label: 'frame.nav.duties' },
  { to: '/cong-bo', label: 'frame.nav.publications' },
  { to: '/tim-yeu-cau', label: 'frame.nav.search' },
];
