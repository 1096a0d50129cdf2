import { ConsoleLogger } from '@nestjs/common';

/**
 * Refuses two classes of one name with different shapes: in the document the one would stand in the place of the other,
 * of which its maker only warns.
 */
export class OneNameOneShape extends ConsoleLogger {
  constructor() {
    super({ logLevels: ['error'] });
  }

  override warn(message: unknown, ...words: unknown[]): void {
    const [told = ''] = String(message).split('\n');
    if (told.startsWith('Duplicate DTO detected')) throw new Error(told);
    super.warn(message, ...words);
  }
}
