import { journeys, type Step } from './journeys.data.js';
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
