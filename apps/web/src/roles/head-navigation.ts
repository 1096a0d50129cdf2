import type { NavigationEntry } from './navigation';

export const headNavigation: readonly NavigationEntry[] = [
  { to: '/cho-ky', label: 'frame.nav.awaiting' },
  { to: '/hop-viec', label: 'frame.nav.inbox' },
  { to: '/bao-cao', label: 'frame.nav.reports' },
  { to: '/nhiem-vu', label: 'frame.nav.duties' },
  { to: '/cong-bo', label: 'frame.nav.publications' },
  { to: '/tim-yeu-cau', label: 'frame.nav.search' },
];
