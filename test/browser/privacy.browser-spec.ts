import type { Page } from 'playwright-core';
import { aSubmission } from '../support/request-over-http.js';
import { until } from '../support/until.js';
import { accessibilityFaults } from './support/accessibility.js';
import { ServiceInBrowser } from './support/service-in-browser.js';

const ground = 'Công văn số 12/CV-TTr của Thanh tra tỉnh';

describe('personal data on the screens', () => {
  let service: ServiceInBrowser;
  let person: Page;
  let supervisor: Page;
  let admin: Page;
  let request: string;

  beforeAll(async () => {
    service = await ServiceInBrowser.start();
    person = await service.openAnew('doanhnghiep1', 'vi');
    supervisor = await service.openAnew('giamsat', 'vi');
    admin = await service.openAnew('quantri', 'vi');
    const { api } = await service.cast.as('doanhnghiep1');
    const said = { ...aSubmission, agencyCode: 'vpubnd' };
    ({ key: request } = await api.post<{ key: string }>('/api/requests', said));
  });
  afterAll(async () => {
    await service.stop();
  });

  it('of a request are held by a supervisor, who says why, and are let go again', async () => {
    await supervisor.goto(`/yeu-cau/${request}`);
    await supervisor.getByText('chưa từng được lưu giữ').waitFor();
    await supervisor.getByRole('button', { name: 'Lưu giữ yêu cầu này' }).click();
    const dialog = supervisor.getByRole('dialog');
    await dialog.getByLabel('Lý do, căn cứ').fill(ground);
    await dialog.getByRole('button', { name: 'Lưu giữ yêu cầu này' }).click();
    await supervisor.getByRole('cell', { name: ground }).waitFor();
    expect(await accessibilityFaults(supervisor)).toEqual([]);

    await supervisor.getByRole('button', { name: 'Thôi lưu giữ' }).click();
    await dialog.getByLabel('Lý do, căn cứ').fill('Thanh tra đã kết thúc');
    await dialog.getByRole('button', { name: 'Thôi lưu giữ' }).click();
    await supervisor.getByText('Thanh tra đã kết thúc').waitFor();
    await supervisor.getByRole('button', { name: 'Lưu giữ yêu cầu này' }).waitFor();
  });

  it('are asked for by whose they are, and copied for him once an administrator grants it', async () => {
    await person.goto('/tai-khoan');
    await person.getByRole('button', { name: 'Gửi yêu cầu về dữ liệu cá nhân' }).click();
    const dialog = person.getByRole('dialog');
    await dialog.getByLabel('Cung cấp bản sao dữ liệu').check();
    await dialog.getByLabel('Nội dung, lý do').fill('Xem dữ liệu mà hệ thống giữ');
    await dialog.getByRole('button', { name: 'Gửi yêu cầu' }).click();
    await person.getByRole('cell', { name: 'Đang giải quyết' }).waitFor();
    expect(await accessibilityFaults(person)).toEqual([]);

    for (const choice of ['Tiếp nhận', 'Thực hiện']) await decide(choice);

    const list = person.getByRole('table', { name: 'Yêu cầu về dữ liệu cá nhân' });
    const copy = list.getByRole('link', { name: 'Tải dữ liệu' });
    await until('the worker has done it', async () => {
      await person.reload();
      await list.waitFor();
      return copy.isVisible();
    });
    const [download] = await Promise.all([person.waitForEvent('download'), copy.click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toContain(aSubmission.contact.name);
  });

  it('are kept for another time from the day on that an administrator says', async () => {
    await admin.goto('/nguoi-dung');
    await admin.getByRole('button', { name: 'Đổi thời hạn lưu' }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByLabel('Nhật ký truy cập').check();
    await dialog.getByLabel('Thời hạn lưu (tháng)').fill('24');
    await dialog.getByLabel('Áp dụng từ ngày').fill('01/01/2020');
    await dialog.getByLabel('Căn cứ').fill('Quyết định số 7/QĐ-UBND');
    await dialog.getByLabel('Có', { exact: true }).check();
    await dialog.getByRole('button', { name: 'Ban hành thời hạn' }).click();
    await dialog.getByText('Thời hạn mới áp dụng sớm nhất từ ngày mai.').first().waitFor();

    await dialog.getByLabel('Áp dụng từ ngày').fill('01/01/2099');
    await dialog.getByRole('button', { name: 'Ban hành thời hạn' }).click();
    const kept = admin.getByRole('table', { name: 'Thời hạn lưu dữ liệu cá nhân' });
    const row = kept.getByRole('row').filter({ hasText: 'Nhật ký truy cập' });
    await row.getByText('Từ 01/01/2099: 24 tháng').waitFor();
    expect(await row.innerText()).toContain('Quyết định số 7/QĐ-UBND (đã đối chiếu văn bản)');
    expect(await row.innerText()).toContain('Từ 01/01/2026: 12 tháng');
    expect(await accessibilityFaults(admin)).toEqual([]);
  });

  /** The administrator takes the next task of the request, and chooses. */
  async function decide(choice: string): Promise<void> {
    await admin.goto('/nguoi-dung');
    const task = admin
      .getByRole('table', { name: 'Yêu cầu về dữ liệu cá nhân' })
      .getByRole('link')
      .first();
    await task.click();
    await admin.waitForURL('**/cong-viec/*');
    await admin.getByRole('button', { name: 'Nhận việc' }).click();
    await admin.getByLabel(choice, { exact: true }).check();
    await admin.getByRole('button', { name: 'Hoàn thành việc' }).click();
    await admin.waitForURL((url) => !url.pathname.startsWith('/cong-viec'));
  }
});
