import type { Transaction } from '@minhbach/database';
import { administrators, managersOf, type WaitingPerson } from '@minhbach/identity';
import { NotificationService } from '@minhbach/notifications';
import { Injectable } from '@nestjs/common';

/** Tells whoever decides that somebody wants to act for a business: those who manage its accounts, or else the administrators. */
@Injectable()
export class JoiningNotices {
  constructor(private readonly notifications: NotificationService) {}

  async tell(tx: Transaction, { key, taxCode, name, email }: WaitingPerson): Promise<void> {
    const managers = await managersOf(tx, taxCode);
    const where = managers.length > 0 ? 'Tài khoản' : 'Người dùng';
    await this.notifications.notify(tx, {
      recipients: managers.length > 0 ? managers : await administrators(tx),
      kind: 'joining-asked',
      subjectType: 'registration',
      subjectKey: key,
      causeKey: Number(key),
      text: `${name} (${email}) đăng ký sử dụng hệ thống thay mặt doanh nghiệp có mã số thuế ${taxCode}. Hãy đồng ý hoặc từ chối ở mục ${where}.`,
    });
  }
}
