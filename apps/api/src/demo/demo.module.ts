import { AgenciesModule } from '@minhbach/agencies';
import { Module, type DynamicModule } from '@nestjs/common';
import { DEMO_PASSWORD, DemoPeopleController } from './demo-people.controller.js';

/** What only the demonstration has. */
@Module({ imports: [AgenciesModule], controllers: [DemoPeopleController] })
export class DemoApiModule {
  static forRoot({ password }: { readonly password: string | null }): DynamicModule {
    return {
      module: DemoApiModule,
      providers: [{ provide: DEMO_PASSWORD, useValue: password }],
    };
  }
}
