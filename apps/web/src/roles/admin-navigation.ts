import type { NavigationEntry } from './navigation';

export const adminNavigation: readonly NavigationEntry[] = [];
