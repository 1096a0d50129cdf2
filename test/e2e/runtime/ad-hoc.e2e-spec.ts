import { adHoc, userTask } from '../../../libs/engine/src/fixtures/model-elements.js';
import { model } from '../../../libs/engine/src/fixtures/model-text.js';
import { RuntimeUnderTest } from '../../support/runtime-under-test.js';

describe('asking any number of departments', () => {
  let engine: RuntimeUnderTest;

  beforeAll(async () => {
    engine = await RuntimeUnderTest.start();
    const opinions = adHoc(
      'opinions',
      { until: 'enough' },
      'ask -> read',
      userTask('ask'),
      userTask('read'),
    );
    await engine.deploy({
      'consultation.bpmn': model(
        'consultation',
        'start -> opinions -> after',
        opinions,
        userTask('after'),
      ),
    });
  });
  afterAll(async () => engine.stop());

  it('should begin what people ask for, until they have heard enough', async () => {
    // given
    const rootKey = await engine.start('consultation', { enough: false });
    const view = await engine.instances.view(rootKey);
    expect(view?.tokens).toMatchObject([{ elementId: 'opinions', why: { kind: 'ad-hoc' } }]);
    const elementInstanceKey = view?.tokens[0]?.elementInstanceKey ?? 0;
    const ask = (elementId: string, ...departments: readonly string[]) =>
      engine.runtime.activateAdHoc({
        rootKey,
        elementInstanceKey,
        elements: departments.map((department) => ({ elementId, variables: { department } })),
        actor: 'an',
      });

    // when
    await ask('ask', 'finance', 'land', 'health');
    await expect(ask('read', 'finance')).rejects.toMatchObject({ code: 'invalid-activation' });
    await engine.complete(rootKey, 'ask', 'finance');
    await engine.complete(rootKey, 'read', 'an', { enough: true });

    // then
    const after = await engine.instances.view(rootKey);
    expect(after?.tokens.map(({ elementId }) => elementId)).toEqual(['after']);
    await expect(ask('ask', 'police')).rejects.toMatchObject({ code: 'not-found' });
  });
});
