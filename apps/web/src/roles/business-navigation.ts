import type { NavigationEntry } from './navigation';

export const businessNavigation: readonly NavigationEntry[] = [
  { to: '/yeu-cau-cua-toi', label: 'frame.nav.own' },
  { to: '/gui-yeu-cau', label: 'frame.nav.ask' },
  { to: '/tro-giup', label: 'frame.nav.help' },
];
