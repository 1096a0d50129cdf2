export { Clock, DatabaseClock, FixedClock } from './clock.js';
export { createDataSource, type DatabaseOptions } from './data-source.js';
export { DatabaseModule } from './database.module.js';
export { KeyAllocator } from './key-allocator.js';
export { KeyColumn, PrimaryKeyColumn } from './key-column.js';
export { migrate, type MigrateOptions } from './migrate.js';
export { Connection, type Transaction } from './transaction.js';
export { UnitOfWork } from './unit-of-work.js';
