import { StoredFiles } from './stored-files.js';

const dmnType = 'https://www.omg.org/spec/DMN/20191111/MODEL/';

const process = (id: string) =>
  `<process id="${id}" isExecutable="true"><startEvent id="${id}-s" /><endEvent id="${id}-e" />` +
  `<sequenceFlow id="${id}-f" sourceRef="${id}-s" targetRef="${id}-e" /></process>`;
const bpmn = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="http://example.org">
  ${process('first')}${process('second')}</definitions>`;

const decision = (id: string) =>
  `<decision id="${id}" name="${id}"><variable name="${id}" /><literalExpression><text>1</text></literalExpression></decision>`;
const dmn = (namespace: string, inside: string) =>
  `<definitions xmlns="${dmnType}" id="d" name="d" namespace="urn:${namespace}">${inside}</definitions>`;
const law = dmn('law', decision('limit'));
const own = dmn(
  'own',
  `<import name="law" namespace="urn:law" importType="${dmnType}" />${decision('first')}${decision('second')}`,
);

/** A version as it is stored. */
const row = (id: string, xml: string, imported: readonly string[] = []) => ({
  key: 7,
  id,
  version: 3,
  xml,
  imported,
});

describe('files that were deployed', () => {
  it('give their processes', async () => {
    const files = new StoredFiles();

    const deployed = [
      await files.processOf(row('first', bpmn)),
      await files.processOf(row('second', bpmn)),
    ];

    expect(deployed).toMatchObject([
      { key: 7, version: 3, model: { id: 'first' } },
      { key: 7, version: 3, model: { id: 'second' } },
    ]);
  });

  it('give their decisions, as each of them was deployed', async () => {
    const files = new StoredFiles();

    const first = await files.decisionOf(row('first', own, [law]));
    const second = await files.decisionOf(row('second', own, [law]));
    const alone = files.decisionOf(row('second', own));

    expect([first.model.id, second.model.id]).toEqual(['first', 'second']);
    await expect(alone).rejects.toThrow('does not parse');
  });

  it('are read once, however many they define', async () => {
    const files = new StoredFiles();

    const { model: process } = await files.processOf(row('first', bpmn));
    const { model: decided } = await files.decisionOf(row('first', own, [law]));

    expect((await files.processOf(row('first', bpmn))).model).toBe(process);
    expect((await files.decisionOf(row('first', own, [law]))).model).toBe(decided);
  });

  it.each([
    ['a process', (files: StoredFiles) => files.processOf(row('third', bpmn))],
    ['a decision', (files: StoredFiles) => files.decisionOf(row('third', own, [law]))],
  ])('reject %s that they do not define any more', async (_, read) => {
    await expect(read(new StoredFiles())).rejects.toThrow('does not parse');
  });
});
