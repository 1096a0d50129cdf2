import { historyTypes, rootTypes } from './write-parts.js';

export const instanceColumns = Object.keys(rootTypes).join(', ');

const historyColumns = Object.keys(historyTypes).join(', ');

/** All instances, archived ones included, in the place of a table. */
export const everyInstance = `(SELECT ${instanceColumns} FROM process_instance
  UNION ALL SELECT ${instanceColumns} FROM archive.process_instance)`;

/** Their whole history, wherever each row of it is by now, in the place of a table. */
export const everyHistory = `(SELECT ${historyColumns} FROM history
  UNION ALL SELECT ${historyColumns} FROM archive.history)`;
