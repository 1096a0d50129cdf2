import type { Page } from 'playwright-core';
import { clientOfTests, ProviderProcess } from '../support/identity-provider/provider-process.js';
import { accessibilityFaults } from './support/accessibility.js';
import { ServiceInBrowser } from './support/service-in-browser.js';

const firm = { email_verified: true, name: 'Lê Thị Mẫu', organization_name: 'Ba Si (mẫu)' };

const people = {
  officer: { name: 'Chuyên viên', email: 'xl@tinh.example', email_verified: true },
  stranger: { name: 'Lê Văn Mẫu', email: 'le@dan.example', email_verified: true },
  // Of a business of the demonstration.
  colleague: { ...firm, tax_code: '9900000011', email: 'minh@basi.example' },
  founder: { ...firm, tax_code: '3100000001', email: 'lan@basi.example' },
};

const wayIn = 'Đăng nhập bằng tài khoản định danh (Định danh mẫu)';

describe('an identity provider on the screens', () => {
  let provider: ProviderProcess;
  let service: ServiceInBrowser;

  beforeAll(async () => {
    provider = await ProviderProcess.start();
    service = await ServiceInBrowser.start('people', {
      ...{ OIDC_ISSUER: provider.issuer.origin, OIDC_NAME: 'Định danh mẫu' },
      OIDC_CLIENT_ID: clientOfTests.clientId,
      OIDC_CLIENT_SECRET: clientOfTests.clientSecret,
      OIDC_ORGANISATION_CLAIM: 'tax_code',
    });
    await provider.serve(`${new URL(service.url).origin}/dang-nhap/dinh-danh`, people);
  });
  afterAll(async () => {
    await service.stop();
    await provider.stop();
  });

  const enterAs = async (who: keyof typeof people): Promise<Page> => {
    const page = await service.openAnew(null, 'vi');
    await page.goto('/dang-nhap');
    await page.getByRole('button', { name: wayIn }).click();
    await page.getByRole('link', { name: who }).click();
    return page;
  };

  it('is linked to an account, opens it, and is linked no more', async () => {
    // given
    const page = await service.openAnew('xuly.vpubnd', 'vi');
    await page.goto('/tai-khoan');
    await page.getByRole('button', { name: 'Liên kết tài khoản định danh' }).click();
    await page.getByRole('link', { name: 'officer' }).click();
    await page.getByText('Đã liên kết tài khoản định danh.').waitFor();
    await page.getByRole('table', { name: 'Tài khoản định danh' }).waitFor();
    expect(new URL(page.url())).toMatchObject({ pathname: '/tai-khoan', search: '', hash: '' });
    expect(await accessibilityFaults(page)).toEqual([]);

    // when
    const own = await enterAs('officer');
    await own.waitForURL('**/hop-viec');

    // then
    expect(await own.locator('.frame-person').innerText()).toContain('Chuyên viên xử lý');
    await own.goto('/tai-khoan');
    await own.getByRole('button', { name: 'Hủy liên kết' }).click();
    await own.getByRole('button', { name: 'Xác nhận hủy liên kết' }).click();
    await own.getByText('Đã hủy liên kết tài khoản định danh.').waitFor();
  });

  it('opens the account of a new business, and goes to the page that was asked for', async () => {
    const page = await service.openAnew(null, 'vi');
    await page.goto('/dang-nhap?next=%2Ftai-khoan');
    await page.getByRole('button', { name: wayIn }).click();
    await page.getByRole('link', { name: 'founder' }).click();
    await page.waitForURL('**/tai-khoan');
    await page.getByRole('table', { name: 'Tài khoản định danh' }).waitFor();
    expect(await page.locator('.frame-person').innerText()).toContain('Lê Thị Mẫu');
  });

  it('says what to do when no account is linked, and when a business has to agree', async () => {
    const unknown = await enterAs('stranger');
    await unknown.getByText('Tài khoản định danh này chưa được liên kết.').waitFor();
    expect(await accessibilityFaults(unknown)).toEqual([]);
    const waiting = await enterAs('colleague');
    await waiting.getByText('quản trị viên phải đồng ý trước').waitFor();
    expect(new URL(waiting.url()).hash).toBe('');
  });
});
