import { DatabaseModule } from '@minhbach/database';
import { documentEntities, PublicAddressModule } from '@minhbach/documents';
import { identityEntities } from '@minhbach/identity';
import { legalTimeEntities } from '@minhbach/legal-time';
import { MailModule, MailSender, notificationEntities } from '@minhbach/notifications';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { ApiUnderTest } from './api-under-test.js';
import { MailServer, type ReceivedMail } from './mail-server.js';

const publicUrl = 'https://minhbach.tinh.example';

/** A process that sends the mails of an api under test, and a server that takes them. */
export class ApiMailRoom {
  private constructor(
    private readonly app: INestApplicationContext,
    readonly server: MailServer,
  ) {}

  static async open(api: ApiUnderTest): Promise<ApiMailRoom> {
    const server = await MailServer.start();
    const entities = [
      ...[...documentEntities, ...identityEntities],
      ...[...legalTimeEntities, ...notificationEntities],
    ];
    const app = await Test.createTestingModule({
      imports: [
        DatabaseModule.forRoot({
          url: api.database.url,
          entities,
          poolSize: 2,
          ...(api.clock && { clock: api.clock }),
        }),
        PublicAddressModule.forRoot(publicUrl),
        MailModule.forRoot({
          ...{ url: server.url, from: 'Minh Bạch <thong-bao@tinh.example>', digestHour: 7 },
        }),
      ],
    }).compile();
    return new ApiMailRoom(app, server);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.server.stop();
  }

  /** Sends what is due and gives what has arrived by it. */
  async sent(): Promise<ReceivedMail[]> {
    const before = this.server.received.length;
    while ((await this.app.get(MailSender).sendSome()) > 0);
    return this.server.received.slice(before);
  }
}

/** The code behind `#` in the link of a mail. */
export function codeIn(mail: Pick<ReceivedMail, 'text'> | undefined): string {
  return /#([a-z0-9-]{35})\b/.exec(mail?.text ?? '')?.[1] ?? '';
}
