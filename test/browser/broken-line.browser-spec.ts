import type { Page } from 'playwright-core';
import { playUntil } from './support/cases.js';
import { PageWatch } from './support/page-watch.js';
import { ServiceInBrowser } from './support/service-in-browser.js';

const finding = 'Kết quả thu thập, kiểm tra';
const before = 'Đã có đủ văn bản';
const after = ', trừ phụ lục 2.';

describe('when the service is killed in the middle of a form', () => {
  let service: ServiceInBrowser;
  let page: Page;
  let task: string;

  beforeAll(async () => {
    service = await ServiceInBrowser.start();
    ({ task } = await playUntil(service.cast, 'handle'));
    await (await service.cast.as('xuly.vpubnd')).api.post(`/api/tasks/${task}/claim`, {}, task);
    page = await service.openAnew('xuly.vpubnd', 'vi');
    await page.goto(`/cong-viec/${task}`);
    await page.getByLabel(finding).pressSequentially(before);
    await service.kill();
    await page.getByLabel(finding).pressSequentially(after);
  });
  afterAll(async () => {
    await service.stop();
  });

  it('says that it was not reached, and keeps what was typed', async () => {
    await page.getByRole('button', { name: 'Hoàn thành việc' }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('Nội dung bạn đã nhập vẫn được giữ nguyên.').waitFor();
    expect(await alert.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByLabel(finding).inputValue()).toBe(before + after);
  });

  it('has everything that was typed after the page is loaded anew', async () => {
    await service.startAgain();
    await page.reload();
    await page.getByLabel(finding).waitFor();
    expect(await page.getByLabel(finding).inputValue()).toBe(before + after);
  });

  it('takes it then', async () => {
    await page.getByRole('button', { name: 'Hoàn thành việc' }).click();
    await page.waitForURL('**/hop-viec');
    expect(await page.locator('.toasts').innerText()).toContain('Đã hoàn thành');
  });
});

describe('what is pressed twice', () => {
  let service: ServiceInBrowser;

  beforeAll(async () => {
    service = await ServiceInBrowser.start();
  });
  afterAll(async () => {
    await service.stop();
  });

  it.each([
    ['with the mouse', (page: Page) => sendButton(page).dblclick()],
    [
      'with the keyboard',
      async (page: Page) => {
        await sendButton(page).focus();
        await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')]);
      },
    ],
  ])('is sent once %s', async (_how, pressTwice) => {
    // given
    const page = await service.openAnew('doanhnghiep1', 'vi');
    const { api } = await service.cast.as('doanhnghiep1');
    const requestsBefore = (await api.get<Requests>('/api/requests')).items.length;
    await draftRequest(page);

    // when
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') sent.push(new URL(request.url()).pathname);
    });
    await pressTwice(page);
    await page.getByText('Đã gửi yêu cầu YC-').waitFor();

    // then
    expect(sent).toEqual(['/api/requests']);
    expect((await api.get<Requests>('/api/requests')).items).toHaveLength(requestsBefore + 1);
    await page.context().close();
  });

  /** A draft that is complete, and the page from which it is sent. */
  async function draftRequest(page: Page): Promise<void> {
    const content = {
      subject: 2,
      title: 'Nghị quyết về hỗ trợ lãi suất',
      items: ['Nghị quyết đang có hiệu lực'],
      purpose: 'Lập phương án sản xuất',
      deliveryMethod: 'portal',
      contact: { name: 'Người đại diện', address: 'Số 1, đường Mẫu', idNumber: '084099000001' },
    };
    const draft = await page.request.get('/api/drafts/request');
    const { revision } = (await draft.json()) as { revision: number };
    await page.request.put('/api/drafts/request', { data: { content, basedOn: revision } });
    await page.goto('/gui-yeu-cau/soan?phan=kiem-tra');
    await new PageWatch(page, service.url).atRest();
  }
});

interface Requests {
  readonly items: readonly unknown[];
}

function sendButton(page: Page) {
  return page.locator('main').getByRole('button', { name: 'Gửi yêu cầu' });
}
