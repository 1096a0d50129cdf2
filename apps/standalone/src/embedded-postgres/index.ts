export { checkDatabase } from './check-database.js';
export { EmbeddedPostgres, type Origin } from './embedded-postgres.js';
export { freePort, isFree } from './free-port.js';
