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
    await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('sai');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByText('Mật khẩu không đúng.').waitFor();
    await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(defaultDemoPassword);
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
    await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(defaultDemoPassword);
    await page.keyboard.press('Enter');

    await page.getByLabel('Mã xác thực').fill('000000');
    await page.keyboard.press('Enter');
    await page.getByText('Mã không đúng hoặc đã được dùng.').waitFor();
    await page.getByLabel('Mã xác thực').fill(codeOf(1));
    await page.keyboard.press('Enter');

    await page.waitForURL('**/hop-viec');
    expect(await page.locator('.frame-person').innerText()).toContain('Chuyên viên xử lý');
  });

  it('is a passkey, too: made with a proof, and used in the place of password and code', async () => {
    // given a device with an unlocked authenticator; passkeys are bound to a name, not to an address
    const own = await service.openAnew(null, 'vi');
    const devtools = await own.context().newCDPSession(own);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
        ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
      },
    });
    await own.goto(`${service.url.replace('127.0.0.1', 'localhost')}/dang-nhap`);
    await own.getByLabel('Tên đăng nhập').fill('doanhnghiep1');
    await own.getByLabel('Mật khẩu').fill(defaultDemoPassword);
    await own.keyboard.press('Enter');
    await own.waitForURL((url) => url.pathname !== '/dang-nhap');
    await own.goto(new URL('/tai-khoan', own.url()).href);

    // when
    await service.letProofsGrowOld();
    await own.getByRole('button', { name: 'Thêm khóa truy cập' }).click();
    await own.getByLabel('Tên khóa').fill('Máy ở nhà');
    await own.getByRole('button', { name: 'Tạo khóa' }).click();
    const asked = own.getByRole('dialog', { name: 'Xác nhận đúng là bạn' });
    await asked.getByLabel('Mật khẩu').fill(defaultDemoPassword);
    await own.keyboard.press('Enter');
    await own.getByRole('rowheader', { name: 'Máy ở nhà', exact: true }).waitFor();
    expect(await accessibilityFaults(own)).toEqual([]);
    await own.getByRole('button', { name: 'Đăng xuất', exact: true }).first().click();
    await own.waitForURL('**/dang-nhap');
    await own.getByRole('button', { name: 'Đăng nhập bằng khóa truy cập' }).click();

    // then
    await own.waitForURL((url) => url.pathname !== '/dang-nhap');
    await own.goto(new URL('/tai-khoan', own.url()).href);
    await own.getByRole('button', { name: 'Xóa khóa Máy ở nhà' }).click();
    await own.getByRole('button', { name: 'Xác nhận xóa khóa Máy ở nhà' }).click();
    await own.getByText('Đã xóa khóa truy cập.').waitFor();
  });
});
