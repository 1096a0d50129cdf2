import { defaultDemoPassword } from '@minhbach/identity';
import { journeys, type Step } from './journeys.data.js';
import { accessibilityFaults } from './support/accessibility.js';
import { playUntil } from './support/cases.js';
import { type Hand, MouseHand } from './support/hands.js';
import { KeyboardHand } from './support/keyboard-hand.js';
import { ServiceInBrowser } from './support/service-in-browser.js';

const hands = [
  ['with the mouse', MouseHand],
  ['with the keyboard alone', KeyboardHand],
] as const;

describe('people can', () => {
  let service: ServiceInBrowser;

  beforeAll(async () => {
    service = await ServiceInBrowser.start();
  });
  afterAll(async () => {
    await service.stop();
  });

  const rows = journeys.flatMap((journey) =>
    hands.map(([how, HandOf]) => [journey.title, how, journey, HandOf] as const),
  );
  it.each(rows)('%s %s', async (_title, _how, { as, given, steps }, HandOf) => {
    // given
    const address = await given(service.cast);
    const hand = new HandOf(await service.openAnew(as, 'vi'), service.url);
    await hand.open(address);

    // when
    for (const step of steps) await take(hand, step);

    // then
    expect(hand.faults).toEqual([]);
    await hand.page.context().close();
  });

  it('sign by a session of this morning once they have shown who they are, and lose nothing', async () => {
    // given
    const reason = 'Nêu rõ căn cứ.';
    const { task } = await playUntil(service.cast, 'sign');
    const page = await service.openAnew('lanhdao.vpubnd', 'vi');
    await page.goto(`/duyet/${task}`);
    await service.letProofsGrowOld();
    await page.getByRole('button', { name: 'Trả lại để chỉnh sửa' }).click();
    await page.getByLabel('Lý do trả lại, ý kiến').fill(reason);
    const confirm = page.getByRole('button', { name: 'Xác nhận: Trả lại để chỉnh sửa' });
    await confirm.click();

    // when it is no proof, then what was filled in is still there
    const asked = page.getByRole('dialog', { name: 'Xác nhận đúng là bạn' });
    expect(await accessibilityFaults(page)).toEqual([]);
    await asked.getByLabel('Mật khẩu').fill('sai');
    await page.keyboard.press('Enter');
    await asked.getByText('Mật khẩu không đúng.').waitFor();
    await page.keyboard.press('Escape');
    await asked.waitFor({ state: 'detached' });
    expect(await page.getByLabel('Lý do trả lại, ý kiến').inputValue()).toBe(reason);

    // when it is one, then it is signed
    await confirm.click();
    await asked.getByLabel('Mật khẩu').fill(defaultDemoPassword);
    await page.keyboard.press('Enter');
    await page.getByText('Đã ghi nhận kết luận của bạn.').waitFor();
    await page.context().close();
  });
});

async function take(hand: Hand, step: Step): Promise<void> {
  switch (step[0]) {
    case 'press':
      return hand.press(step[1]);
    case 'leave':
      return hand.leave();
    case 'write':
      return hand.write(step[1], step[2]);
    case 'choose':
      return hand.choose(step[1], step[2]);
    case 'find':
      return hand.find(step[1], step[2], step[3]);
    case 'tick':
      return hand.tick(step[1]);
    case 'see':
      return hand.sees(step[1]);
  }
}
