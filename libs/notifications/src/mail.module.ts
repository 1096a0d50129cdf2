import { LegalTimeModule } from '@minhbach/legal-time';
import { type DynamicModule, Module } from '@nestjs/common';
import { AddressMailComposer } from './address-mail-composer.js';
import { Digests } from './digests.service.js';
import { FileTransport } from './file-transport.js';
import { MailClaims } from './mail-claims.js';
import { MailComposer } from './mail-composer.js';
import { MailSender } from './mail-sender.service.js';
import { MailTransport } from './mail-transport.js';
import { MAIL_OPTIONS, type MailOptions } from './mail-options.js';
import { SmtpTransport } from './smtp-transport.js';

/** Sends mails; whoever only writes notifications does without it. */
@Module({})
export class MailModule {
  static forRoot(options: MailOptions): DynamicModule {
    const transport = options.url.startsWith('file:')
      ? new FileTransport(options)
      : new SmtpTransport(options);
    return {
      module: MailModule,
      imports: [LegalTimeModule],
      providers: [
        { provide: MAIL_OPTIONS, useValue: options },
        { provide: MailTransport, useValue: transport },
        MailClaims,
        AddressMailComposer,
        MailComposer,
        MailSender,
        Digests,
      ],
      exports: [MailSender, Digests],
    };
  }
}
