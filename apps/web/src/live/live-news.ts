import { Listeners } from '../api/listeners';
import type { LiveMessage } from './changes';

/** Passes on what the service told, to the screens that show it. */
export const liveNews = new Listeners<[LiveMessage]>();
