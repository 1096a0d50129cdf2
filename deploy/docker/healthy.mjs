import { get } from 'node:http';

// Ends with 0 when the process of this container is alive: api and worker both answer so on the port of their metrics.
const url = `http://127.0.0.1:${process.env.METRICS_PORT ?? '9464'}/live`;
const asked = get(url, { timeout: 4_000 }, ({ statusCode }) => {
  process.exit(statusCode === 200 ? 0 : 1);
});
asked.on('timeout', () => process.exit(1));
asked.on('error', () => process.exit(1));
