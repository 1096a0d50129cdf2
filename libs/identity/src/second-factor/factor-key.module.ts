import { Module, type DynamicModule } from '@nestjs/common';
import { FACTOR_KEY } from './factor-key.js';

/** Gives a process the key to the secrets of second factors. */
@Module({})
export class FactorKeyModule {
  static forRoot(key: Buffer | null): DynamicModule {
    return {
      module: FactorKeyModule,
      global: true,
      providers: [{ provide: FACTOR_KEY, useValue: key }],
      exports: [FACTOR_KEY],
    };
  }
}
