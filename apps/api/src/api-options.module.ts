import { Global, Module, type DynamicModule } from '@nestjs/common';
import { API_OPTIONS, type ApiOptions } from './api-options.js';

/** Gives every part of the api the options of its process. */
@Global()
@Module({})
export class ApiOptionsModule {
  static forRoot(options: ApiOptions): DynamicModule {
    return {
      module: ApiOptionsModule,
      providers: [{ provide: API_OPTIONS, useValue: options }],
      exports: [API_OPTIONS],
    };
  }
}
