import { Global, Module, type DynamicModule } from '@nestjs/common';

/** Hosts inside of our own network whose pages the public reaches all the same, such as the province's portal. */
export class PublicLinkHosts {
  private readonly hosts: ReadonlySet<string>;

  constructor(hosts: readonly string[]) {
    this.hosts = new Set(hosts.map((host) => host.toLowerCase()));
  }

  has(hostname: string): boolean {
    return this.hosts.has(hostname.toLowerCase());
  }
}

/** Tells a process which hosts these are; without it there are none. */
@Global()
@Module({})
export class PublicLinksModule {
  static forRoot(hosts: readonly string[]): DynamicModule {
    return {
      module: PublicLinksModule,
      providers: [{ provide: PublicLinkHosts, useValue: new PublicLinkHosts(hosts) }],
      exports: [PublicLinkHosts],
    };
  }
}
