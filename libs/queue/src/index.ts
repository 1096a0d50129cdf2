export { closeInTime } from './close-in-time.js';
export {
  bellHorizonMs,
  Doorbell,
  doorbellNames,
  SilentDoorbell,
  type DoorbellName,
} from './doorbell.js';
export { answerOptions, doorbellQueue } from './doorbell-queue.js';
export { migrateQueue } from './migrate-queue.js';
export { QueueModule } from './queue.module.js';
export type { QueueOptions } from './queue-connection.js';
export { within } from './within.js';
