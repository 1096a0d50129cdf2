import { defaultDemoPassword } from '@minhbach/identity';
import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from './support/accessibility.js';
import { ServiceInBrowser } from './support/service-in-browser.js';

const login = 'xuly.vpubnd';

describe('two-step sign-in on the screens', () => {
  let service: ServiceInBrowser;
  let page: Page;
  let secret: string;

  beforeAll(async () => {
    service = await ServiceInBrowser.start();
    page = await service.openAnew(login, 'vi');
  });
  afterAll(async () => {
    await service.stop();
  });

  /** What the app shows so many half minutes from now. */
  const codeOf = (halfMinutes: number) =>
    new TOTP({ secret }).generate({ timestamp: Date.now() + halfMinutes * 30_000 });

  it('is set up with the password, the square code and the first code of the app', async () => {
    await page.goto('/tai-khoan');
    await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click();
    await page.getByLabel('Mật khẩu').fill('sai');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByText('Mật khẩu không đúng.').waitFor();
    await page.getByLabel('Mật khẩu').fill(defaultDemoPassword);
    await page.getByRole('button', { name: 'Tiếp tục' }).click();

    await page.getByRole('img', { name: 'Mã vuông để ứng dụng xác thực quét' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    secret = (await page.locator('.account-secret').innerText()).replace(/\s/g, '');
    await page.getByLabel('Mã xác thực').fill(codeOf(0));
    await page.getByRole('button', { name: 'Xác nhận' }).click();

    await page.getByText('Còn 10 mã dự phòng').waitFor();
    expect(await page.locator('.account-codes li').count()).toBe(10);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('asks for a code at the next sign-in, and says when it is wrong', async () => {
    await page.getByRole('button', { name: 'Đăng xuất', exact: true }).first().click();
    await page.waitForURL('**/dang-nhap');
    await page.getByLabel('Tên đăng nhập').fill(login);
    await page.getByLabel('Mật khẩu').fill(defaultDemoPassword);
    await page.keyboard.press('Enter');

    await page.getByLabel('Mã xác thực').fill('000000');
    await page.keyboard.press('Enter');
    await page.getByText('Mã không đúng hoặc đã được dùng.').waitFor();
    await page.getByLabel('Mã xác thực').fill(codeOf(1));
    await page.keyboard.press('Enter');

    await page.waitForURL('**/hop-viec');
    expect(await page.locator('.frame-person').innerText()).toContain('Chuyên viên xử lý');
  });
});
