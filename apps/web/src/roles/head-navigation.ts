import type { NavigationEntry } from './navigation';

export const headNavigation: readonly NavigationEntry[] = [
  { to: '/cho-ky', label: 'approval.awaiting' },
  { to: '/hop-viec', label: 'frame.nav.inbox' },
  { to: '/bao-cao', label: 'reports.title' },
  { to: '/tim-yeu-cau', label: 'frame.nav.search' },
];
