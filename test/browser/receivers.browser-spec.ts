import type { Page } from 'playwright-core';
import { EventReceiver } from '../support/event-receiver.js';
import { aSubmission } from '../support/request-over-http.js';
import { until } from '../support/until.js';
import { accessibilityFaults } from './support/accessibility.js';
import { layoutFaults } from './support/layout.js';
import { ServiceInBrowser } from './support/service-in-browser.js';

const name = 'Kho dữ liệu dùng chung (mẫu)';

describe('a system that is told of events', () => {
  let receiver: EventReceiver;
  let service: ServiceInBrowser;
  let admin: Page;

  beforeAll(async () => {
    receiver = await EventReceiver.start();
    service = await ServiceInBrowser.start('people', { WEBHOOK_HOSTS_INSIDE: receiver.host });
    admin = await service.openAnew('quantri', 'vi');
  });
  afterAll(async () => {
    await service.stop();
    await receiver.stop();
  });

  const button = (label: string) => admin.getByRole('button', { name: label, exact: true });

  it('is let in by the administrator, who sees its secret once', async () => {
    await admin.goto('/he-thong-nhan-tin');
    await button('Thêm hệ thống nhận tin').click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByLabel('Tên hệ thống').fill(name);
    await dialog.getByLabel('Địa chỉ nhận').fill('http://khong-khai-bao.example/su-kien');
    await dialog.getByRole('button', { name: 'Thêm hệ thống nhận tin' }).click();
    await dialog.getByRole('alert').first().waitFor();
    expect(await accessibilityFaults(admin)).toEqual([]);

    await dialog.getByLabel('Địa chỉ nhận').fill(receiver.address);
    await dialog.getByRole('button', { name: 'Thêm hệ thống nhận tin' }).click();
    expect(await dialog.locator('code').innerText()).toMatch(/^whsec_/);
    await admin.keyboard.press('Escape');
    await admin.getByRole('link', { name }).click();
    await admin.getByRole('heading', { name, level: 1 }).waitFor();
    await admin.getByText('Không có tin nào.').waitFor();
  });

  it('says why nothing is sent any more, in a window of any width', async () => {
    receiver.answer = () => 410;
    const { api } = await service.cast.as('doanhnghiep1');
    await api.post('/api/requests', { ...aSubmission, agencyCode: 'vpubnd' });
    await until('the receiver is suspended', async () => {
      await admin.reload();
      await admin.getByRole('heading', { name, level: 1 }).waitFor();
      return admin.getByText('địa chỉ không còn dùng nữa (410)').isVisible();
    });
    await admin.getByText('bị từ chối (410)').first().waitFor();
    for (const width of [1280, 320]) {
      await admin.setViewportSize({ width, height: 900 });
      expect(await accessibilityFaults(admin)).toEqual([]);
      expect(await layoutFaults(admin)).toEqual([]);
    }
  });

  it('is sent what waited for it once the administrator lets it go on', async () => {
    const earlier = receiver.received.length;
    receiver.answer = () => 204;
    await button('Tiếp tục gửi').click();
    await button('Tạm dừng gửi').waitFor();
    await until('it has come', () => Promise.resolve(receiver.received.length > earlier));
    await until('it is shown', async () => {
      await admin.reload();
      await admin.getByRole('heading', { name, level: 1 }).waitFor();
      return admin.getByText('đã nhận (204)').first().isVisible();
    });

    const before = receiver.received.length;
    const again = receiver.received.at(-1);
    await button('Gửi lại').first().click();
    await until('it comes again', () => Promise.resolve(receiver.received.length > before));
    expect(receiver.received.at(-1)).toMatchObject({ body: again?.body });
  });
});
