/* global AbortSignal */
import { performance } from 'node:perf_hooks';
import { parentPort, workerData } from 'node:worker_threads';

/** Asks again and again in a thread of its own, so that what the test itself is busy with counts for nothing. */
const { url, everyMs, patienceMs } = workerData;
let slowestMs = 0;
let asked = 0;
const failures = [];
let isOver = false;

parentPort.on('message', () => {
  isOver = true;
});

while (!isOver) {
  const began = performance.now();
  await ask();
  const tookMs = performance.now() - began;
  asked++;
  slowestMs = Math.max(slowestMs, tookMs);
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, everyMs - tookMs)));
}
parentPort.postMessage({ asked, slowestMs: Math.round(slowestMs), failures });
parentPort.close();

async function ask() {
  try {
    const reply = await fetch(url, { signal: AbortSignal.timeout(patienceMs) });
    await reply.arrayBuffer();
    if (reply.status !== 200) failures.push(String(reply.status));
  } catch (error) {
    failures.push(String(error));
  }
}
