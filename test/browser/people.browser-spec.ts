import type { Page } from 'playwright-core';
import { accessibilityFaults } from './support/accessibility.js';
import { ServiceInBrowser } from './support/service-in-browser.js';

const password = 'mưa rào tháng bảy';

describe('letting somebody in on the screens', () => {
  let service: ServiceInBrowser;
  let admin: Page;
  let person: Page;
  let link: string;

  beforeAll(async () => {
    service = await ServiceInBrowser.start();
    admin = await service.openAnew('quantri', 'vi');
    person = await service.openAnew(null, 'vi');
  });
  afterAll(async () => {
    await service.stop();
  });

  it('gives a code, after saying all that is wrong', async () => {
    await admin.goto('/nguoi-dung');
    await admin.getByRole('button', { name: 'Thêm người dùng' }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByLabel('Họ và tên').fill('Lê Văn Mới (mẫu)');
    await dialog.getByLabel('Tên đăng nhập').fill('lê.mới');
    await dialog.getByLabel('Cán bộ').check();
    await dialog.getByRole('button', { name: 'Thêm người dùng' }).click();
    await dialog.getByRole('alert').getByText('chữ cái không dấu').waitFor();

    await dialog.getByLabel('Tên đăng nhập').fill('le.moi');
    await dialog.getByRole('button', { name: 'Thêm người dùng' }).click();
    await dialog.getByText('Mã chỉ dùng được một lần').waitFor();
    link = await dialog.locator('code', { hasText: '/dat-mat-khau#' }).innerText();
    expect(await accessibilityFaults(admin)).toEqual([]);
    await admin.keyboard.press('Escape');
    await admin.getByLabel('Họ tên hoặc tên đăng nhập').fill('LE.MOI');
    await admin.keyboard.press('Enter');
    await admin.getByRole('link', { name: 'Lê Văn Mới (mẫu)' }).waitFor();
  });

  it('has the person set his password, and sign in with it', async () => {
    await person.goto(link);
    await person.getByLabel('Mật khẩu mới', { exact: true }).fill('12345678');
    await person.getByLabel('Nhập lại mật khẩu mới').fill('12345678');
    await person.getByRole('button', { name: 'Đặt mật khẩu' }).click();
    await person.getByText('Mật khẩu này quá phổ biến').waitFor();
    await person.getByLabel('Mật khẩu mới', { exact: true }).fill(password);
    await person.keyboard.press('Enter');
    await person.getByText('không giống nhau').waitFor();
    expect(await accessibilityFaults(person)).toEqual([]);
    await person.getByLabel('Nhập lại mật khẩu mới').fill(password);
    await person.keyboard.press('Enter');
    await person.getByText('Đã đặt mật khẩu cho tài khoản le.moi').waitFor();

    await person.getByRole('link', { name: 'Đăng nhập' }).click();
    await person.getByLabel('Tên đăng nhập').fill('le.moi');
    await person.getByLabel('Mật khẩu').fill(password);
    await person.keyboard.press('Enter');
    await person.waitForURL('**/hop-viec');
    expect(await person.locator('.frame-person').innerText()).toContain('Lê Văn Mới (mẫu)');
  });

  it('gives him a function from a day on', async () => {
    await admin.getByRole('link', { name: 'Lê Văn Mới (mẫu)' }).click();
    await admin.getByRole('button', { name: 'Giao chức năng' }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByLabel('Cơ quan, đơn vị').selectOption('stc');
    await dialog.getByLabel('Chức năng').selectOption('clerk');
    await dialog.getByLabel('Từ ngày').fill('01/01/2030');
    await dialog.getByRole('button', { name: 'Giao chức năng' }).click();
    const firstDay = admin.getByRole('cell', { name: '01/01/2030', exact: true });
    await firstDay.waitFor();
    expect(await firstDay.count()).toBe(1);
  });

  it('shuts him out where he is', async () => {
    await admin.getByRole('button', { name: 'Khóa tài khoản' }).click();
    await admin.getByLabel('Lý do').fill('Nghỉ việc');
    await admin.getByRole('dialog').getByRole('button', { name: 'Khóa tài khoản' }).click();
    await admin.getByRole('cell', { name: 'Nghỉ việc' }).waitFor();

    await person.reload();
    await person.waitForURL('**/dang-nhap**');
    expect(await accessibilityFaults(admin)).toEqual([]);
  });
});
