import { eventModels } from './fixtures/event-models.js';
import { gatewayModels } from './fixtures/gateway-models.js';
import { listenerModels } from './fixtures/listener-models.js';
import { ownModels, type OwnModel } from './fixtures/own-models.js';
import { scopeModels } from './fixtures/scope-models.js';

const models: readonly OwnModel[] = [
  ...gatewayModels,
  ...eventModels,
  ...scopeModels,
  ...listenerModels,
];

describe('a model of our own', () => {
  it.each(models.map((model) => [`${model.group}: ${model.name}`, model] as const))(
    '%s',
    async (_, model) => {
      for await (const result of ownModels([model]).run('', /^/)) {
        expect(result).toEqual({ group: model.group, name: model.name, outcome: 'passed' });
      }
    },
  );

  it('that goes another way than expected is told', async () => {
    const [first] = models;
    const wrong = { ...first!, steps: [...first!.steps, { expect: ['start > nowhere…'] }] };

    for await (const { outcome, reason } of ownModels([wrong]).run('', /^/)) {
      expect(outcome).toBe('failed');
      expect(reason).toContain('the engine does not: enter p#1/nowhere');
    }
  });
});
