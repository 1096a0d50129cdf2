import { Global, Module, type DynamicModule } from '@nestjs/common';

/** Where people reach the service; letters print it. */
export class PublicAddress {
  constructor(private readonly origin: string | undefined) {}

  /** The full address of a page, or null when nobody said where the service is reached. */
  of(path: string): string | null {
    return this.origin === undefined ? null : new URL(path, this.origin).href;
  }

  /** Whether an address is one of the service's own pages. */
  covers({ origin }: URL): boolean {
    return origin === this.origin;
  }
}

/** Tells the slices of a process the public address; without it letters carry no address of a page. */
@Global()
@Module({})
export class PublicAddressModule {
  static forRoot(publicUrl: string | undefined): DynamicModule {
    return {
      module: PublicAddressModule,
      providers: [{ provide: PublicAddress, useValue: new PublicAddress(publicUrl) }],
      exports: [PublicAddress],
    };
  }
}
