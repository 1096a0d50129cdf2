import type { Page } from 'playwright-core';
import { codeIn } from '../support/api-mail-room.js';
import { accessibilityFaults } from './support/accessibility.js';
import { ServiceInBrowser } from './support/service-in-browser.js';

const password = 'mưa rào tháng bảy';
const email = 'lan.mau@basi.example';

describe('somebody who registers for a business that is known', () => {
  let service: ServiceInBrowser;
  let person: Page;
  let manager: Page;

  beforeAll(async () => {
    service = await ServiceInBrowser.start();
    person = await service.openAnew(null, 'vi');
    manager = await service.openAnew('doanhnghiep1', 'vi');
  });
  afterAll(async () => {
    await service.stop();
  });

  it('is told at each field what is wrong, and then that a mail is on its way', async () => {
    await person.goto('/dang-nhap');
    await person.getByRole('link', { name: 'Đăng ký tài khoản doanh nghiệp' }).click();
    await person.getByLabel('Mã số thuế').fill('99000000');
    await person.getByLabel('Tên doanh nghiệp').fill('Công ty Cửu Long');
    await person.getByLabel('Họ và tên người đăng ký').fill('Lê Thị Lan (mẫu)');
    await person.getByLabel('Địa chỉ thư điện tử').fill(email);
    await person.keyboard.press('Enter');
    await person.getByText('Sai định dạng').waitFor();
    expect(await accessibilityFaults(person)).toEqual([]);

    await person.getByLabel('Mã số thuế').fill('9900000011');
    await person.keyboard.press('Enter');
    await person.getByText(`Đã gửi thư đến ${email}`).waitFor();
  });

  it('sets a password by the mail, and waits for agreement', async () => {
    await person.goto(`/dang-nhap`);
    await person.goto(`/dang-ky#${codeIn(await service.mailTo(email))}`);
    await person.getByLabel('Mật khẩu mới', { exact: true }).fill(password);
    await person.getByLabel('Nhập lại mật khẩu mới').fill(password);
    await person.keyboard.press('Enter');
    await person.getByText('quản trị viên phải đồng ý trước').waitFor();
    expect(await accessibilityFaults(person)).toEqual([]);
  });

  it('is let in by whoever manages the business', async () => {
    await manager.goto('/thong-bao');
    await manager.getByRole('link', { name: 'Lê Thị Lan (mẫu)' }).click();
    await manager.waitForURL('**/tai-khoan');
    await manager.getByRole('button', { name: 'Đồng ý' }).click();
    const dialog = manager.getByRole('dialog');
    await dialog.getByText('xem được mọi yêu cầu').waitFor();
    expect(await accessibilityFaults(manager)).toEqual([]);
    await dialog.getByRole('button', { name: 'Đồng ý' }).click();
    await manager.getByText('Không có ai đang chờ').waitFor();

    await person.goto('/dang-nhap');
    await person.getByLabel('Tên đăng nhập').fill(email);
    await person.getByLabel('Mật khẩu').fill(password);
    await person.keyboard.press('Enter');
    await person.getByRole('heading', { name: 'Yêu cầu của tôi' }).waitFor();
  });

  it('who has forgotten the password is told the same as everybody', async () => {
    const stranger = await service.openAnew(null, 'vi');
    await stranger.goto('/dang-nhap');
    await stranger.getByRole('link', { name: 'Quên mật khẩu' }).click();
    await stranger.getByLabel('Địa chỉ thư điện tử').fill('khong.ai@basi.example');
    await stranger.keyboard.press('Enter');
    await stranger.getByText('Nếu khong.ai@basi.example là địa chỉ').waitFor();
    expect(await accessibilityFaults(stranger)).toEqual([]);
  });
});
