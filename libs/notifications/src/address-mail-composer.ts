import { PublicAddress } from '@minhbach/documents';
import { UnitOfWork } from '@minhbach/database';
import {
  mailedPasswordCode,
  mailedPasswordMinutes,
  registrationCodeHours,
  registrationMail,
} from '@minhbach/identity';
import { Injectable } from '@nestjs/common';
import {
  accountExistsMail,
  joiningMail,
  passwordCodeMail,
  registrationCodeMail,
} from './address-mail-text.js';
import type { ClaimedMail } from './mail-claims.js';
import type { MailMessage } from './mail-transport.js';
import type { MailText } from './mail-text.js';

/**
 * Writes mails to addresses. What they say depends on who has the address, which is found out here and nowhere where a
 * stranger could see it. Each attempt has a code of its own, and so an id of its own: no program takes it for the one before.
 */
@Injectable()
export class AddressMailComposer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly publicAddress: PublicAddress,
  ) {}

  /** Null when there is nothing to write. */
  async compose({
    id,
    attempts,
    createdAt: date,
    purpose,
    address: to,
    aboutKey,
  }: ClaimedMail): Promise<MailMessage | null> {
    if (to === null) return null;
    const text = await this.textOf(purpose, to, aboutKey ?? '0');
    return text && { id: `${id}.${String(attempts)}`, to, date, ...text };
  }

  private async textOf(
    purpose: ClaimedMail['purpose'],
    to: string,
    aboutKey: string,
  ): Promise<MailText | null> {
    switch (purpose) {
      case 'registration':
        return this.registration(aboutKey);
      case 'password-reset':
        return this.passwordReset(to);
      case 'joining-agreed':
      case 'joining-declined':
        return joiningMail(purpose === 'joining-agreed', this.signInPage());
      case null:
        return null;
    }
  }

  private async registration(key: string): Promise<MailText | null> {
    const mail = await this.unitOfWork.run(async (tx) => registrationMail(tx, key));
    if (mail?.says === 'account-exists') return accountExistsMail(this.signInPage());
    if (!mail) return null;
    const { code, taxCode } = mail;
    const link = this.publicAddress.of(`/dang-ky#${code}`);
    return registrationCodeMail({ code, link }, taxCode, registrationCodeHours);
  }

  private async passwordReset(to: string): Promise<MailText | null> {
    const code = await this.unitOfWork.run(async (tx) => mailedPasswordCode(tx, to));
    if (code === null) return null;
    const link = this.publicAddress.of(`/dat-mat-khau#${code}`);
    return passwordCodeMail({ code, link }, mailedPasswordMinutes);
  }

  private signInPage(): string | null {
    return this.publicAddress.of('/dang-nhap');
  }
}
