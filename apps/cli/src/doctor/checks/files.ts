import { filesOptionsFrom, fileStoreAt, findOrphans } from '@minhbach/documents';
import { foundAt, type Check } from '../finding.js';

/** Attachments without their bytes, and bytes that nobody has swept up. */
export const orphanFiles: Check = {
  name: 'files',
  async look({ dataSource, environment, now }) {
    const { url } = filesOptionsFrom(environment, environment.MINHBACH_DATA || 'data');
    const orphans = await findOrphans(dataSource, fileStoreAt(url), new Date(now()));
    return [
      ...foundAt(orphans.rows, {
        what: (count) => `${String(count)} attachments have lost their bytes.`,
        todo: `Bring them back from a backup of ${url} (content/ab/ab…), and look at what took them away.`,
      }),
      ...foundAt(orphans.objects, {
        what: (count) => `${String(count)} files belong to nothing and were not swept up.`,
        todo: 'See that a worker with FILES_URL runs: it sweeps every six hours. Nothing needs them.',
      }),
    ];
  },
};
