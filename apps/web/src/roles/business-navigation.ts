import type { NavigationEntry } from './navigation';

export const businessNavigation: readonly NavigationEntry[] = [
  { to: '/yeu-cau-cua-toi', label: 'business.mine' },
  { to: '/gui-yeu-cau', label: 'business.ask' },
  { to: '/tro-giup', label: 'business.help' },
];
