import { certainSkewMs } from '../../../../worker/src/clock-skew.js';
import type { Check } from '../finding.js';

const alarmMs = 1000;

/** Whether this computer and the database agree on the time. */
export const clocks: Check = {
  name: 'clocks',
  async look({ dataSource, now }) {
    const before = now();
    const [row] = await dataSource.query<{ ms: number }[]>(
      'SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS ms',
    );
    const skew = certainSkewMs(before, row?.ms ?? before, now());
    if (Math.abs(skew) < alarmMs) return [];
    const direction = skew > 0 ? 'behind' : 'ahead of';
    return [
      {
        what: `This computer's clock is ${(Math.abs(skew) / 1000).toFixed(1)} s ${direction} the database's.`,
        where: ['the computer on which this was run'],
        todo: 'Have both follow a time server (NTP). Deadlines are counted by the database; delays of the queue and logs are not.',
      },
    ];
  },
};
