import type { NavigationEntry } from './navigation';

export const businessNavigation: readonly NavigationEntry[] = [];
