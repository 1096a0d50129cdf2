export { Doorbell, type DoorbellName } from '@minhbach/queue';
