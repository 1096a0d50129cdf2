export { AskedTogether } from './asked-together.js';
export {
  askAs,
  askedBy,
  askedByService,
  beginAsking,
  currentAsker,
  type Asker,
  type AskingPerson,
} from './asker.js';
export { AskedByService } from './asked-by-service.js';
export { serviceUrl } from './asker-settings.js';
export { Clock, DatabaseClock, FixedClock } from './clock.js';
export { commonPool } from './common-pool.js';
export { createDataSource, type DatabaseOptions } from './data-source.js';
export { DatabaseModule } from './database.module.js';
export { findRow, findRows, type Where } from './find-rows.js';
export { insertMissing, insertUnknown } from './insert-missing.js';
export { freshBlock, KeyAllocator } from './key-allocator.js';
export { KeyColumn, PrimaryKeyColumn } from './key-column.js';
export { migrate, type MigrateOptions } from './migrate.js';
export { OutcomeUnknown } from './outcome-unknown.js';
export { ShuttingDown } from './shutting-down.js';
export { preparedQuery } from './prepared-query.js';
export {
  StepConnections,
  stepConnectionCount,
  type PreparedStatement,
} from './step-connections.js';
export { SteadyClient } from './steady-client.js';
export { Connection, type Transaction } from './transaction.js';
export { UnitOfWork } from './unit-of-work.js';
export { assertGuardedRole, UnguardedRole } from './unguarded-role.js';
export { changeRows, insertRows } from './write-rows.js';
