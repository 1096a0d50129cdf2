import { alarmingSkewMs, readSkewMs, skewInWords } from '../../../../worker/src/clock-skew.js';
import type { Check } from '../finding.js';

/** Whether this computer and the database agree on the time. */
export const clocks: Check = {
  name: 'clocks',
  async look({ dataSource, now }) {
    const skew = await readSkewMs(dataSource, now);
    if (Math.abs(skew) < alarmingSkewMs) return [];
    return [
      {
        what: `This computer's clock is ${skewInWords(skew)} the database's.`,
        where: ['the computer on which this was run'],
        todo: 'Have both follow a time server (NTP). Deadlines are counted by the database; delays of the queue and logs are not.',
      },
    ];
  },
};
