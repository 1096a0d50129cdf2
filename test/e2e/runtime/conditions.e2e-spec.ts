import { boundary, caught, condition } from '../../../libs/engine/src/fixtures/model-events.js';
import { userTask } from '../../../libs/engine/src/fixtures/model-elements.js';
import { model } from '../../../libs/engine/src/fixtures/model-text.js';
import { RuntimeUnderTest } from '../../support/runtime-under-test.js';

describe('conditional events', () => {
  let engine: RuntimeUnderTest;

  beforeAll(async () => {
    engine = await RuntimeUnderTest.start();
    await engine.deploy({
      'waiting.bpmn': model(
        'waiting',
        'start -> wait -> after',
        caught('wait', condition('amount > 100')),
        userTask('after'),
      ),
      'guarded.bpmn': model(
        'guarded',
        'start -> work; changed -> other',
        userTask('work'),
        boundary('changed', 'work', condition('amount > 100')),
        userTask('other'),
      ),
    });
  });
  afterAll(async () => engine.stop());

  const set = (rootKey: number, amount: unknown) =>
    engine.runtime.setVariables({ rootKey, variables: { amount }, actor: 'an' });
  const tokensOf = async (rootKey: number) =>
    (await engine.instances.view(rootKey))?.tokens.map(({ elementId }) => elementId);

  it('should say what they wait for, and go on when it comes true', async () => {
    // given
    const key = await engine.start('waiting', { amount: 1 });
    expect(await engine.instances.view(key)).toMatchObject({
      tokens: [{ elementId: 'wait', why: { kind: 'condition', name: 'amount > 100' } }],
      waitsFor: [{ kind: 'condition', name: 'amount > 100', holds: false }],
    });

    // when
    await set(key, 101);

    // then
    expect(await tokensOf(key)).toEqual(['after']);
  });

  it('should be looked at by whichever process of the service changes the variable', async () => {
    // given
    const key = await engine.start('guarded', { amount: 1 });
    const beside = await RuntimeUnderTest.start({ beside: engine });

    // when
    await beside.runtime.setVariables({ rootKey: key, variables: { amount: 101 }, actor: 'an' });

    // then
    expect(await tokensOf(key)).toEqual(['other']);
    expect(
      await engine.query('SELECT 1 FROM message_subscription WHERE root_key = $1', [key]),
    ).toEqual([]);
    await beside.stop();
  });

  it('should raise one incident while the condition is wrong, and none when it is right', async () => {
    // given
    const key = await engine.start('guarded', { amount: 1 });

    // when
    await set(key, null);
    await set(key, 'much');

    // then
    expect((await engine.instances.view(key))?.incidents).toMatchObject([
      { elementId: 'changed', code: 'condition-error' },
    ]);
    await set(key, 2);
    expect((await engine.instances.view(key))?.incidents).toEqual([]);
  });
});
