import type { NavigationEntry } from './navigation';

export const supervisorNavigation: readonly NavigationEntry[] = [];
