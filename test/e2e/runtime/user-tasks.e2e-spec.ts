import type { Transaction } from '@minhbach/database';
import {
  ProcessRuntime,
  Refusal,
  TaskCheck,
  type CheckedTask,
  type TaskAccess,
  type Variables,
} from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { process } from '../../support/bpmn.js';
import { noteTable, RuntimeUnderTest } from '../../support/runtime-under-test.js';

const form = JSON.stringify({
  $id: 'decide',
  title: 'Quyết định',
  type: 'object',
  properties: {
    decision: { type: 'string', enum: ['sign', 'return'] },
    remark: { type: 'string', maxLength: 10 },
    signedOn: { type: 'string', format: 'date' },
  },
  required: ['decision'],
  additionalProperties: false,
});
const model = process('decision')
  .start()
  .userTask('decide', { form: 'decide', groups: 'directors' })
  .userTask('issue', { groups: 'clerks' })
  .end();

/** What the slice of these tests says to a decision. */
@Injectable()
class DecisionChecks {
  seen: CheckedTask[] = [];

  @TaskCheck('decision', 'decide')
  async check(task: CheckedTask, tx: Transaction): Promise<Variables> {
    this.seen.push(task);
    await tx.query('INSERT INTO note VALUES ($1)', [`checked ${String(task.task.key)}`]);
    if (task.submitted.remark === 'no') throw new Refusal('role-not-allowed', 'Not for you.');
    return { signedBy: task.person, decision: 'signed by the service' };
  }
}

describe('user tasks', () => {
  let engine: RuntimeUnderTest;
  let runtime: ProcessRuntime;

  beforeAll(async () => {
    engine = await RuntimeUnderTest.start({ providers: [DecisionChecks] });
    ({ runtime } = engine);
    await engine.asOwner(noteTable);
    await engine.deploy({ 'decision.bpmn': model.xml(), 'decide.schema.json': form });
  });

  afterAll(async () => {
    await engine.stop();
  });

  const open = async () => {
    const rootKey = await engine.start('decision', { subject: 'x' });
    return { rootKey, taskKey: await engine.taskAt(rootKey, 'decide') };
  };
  const claimed = async (person: string) => {
    const task = await open();
    await runtime.claimTask({ taskKey: task.taskKey, person });
    return task;
  };
  const refusalOf = (attempt: Promise<unknown>): Promise<string> =>
    attempt.then(
      () => 'accepted',
      (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
    );
  const decision = { decision: 'sign' };

  it('should be taken, done and followed by the next', async () => {
    // given
    const { rootKey, taskKey } = await open();

    // when
    await runtime.claimTask({ taskKey, person: 'hoa' });
    await runtime.completeTask({
      taskKey,
      person: 'hoa',
      variables: { ...decision, remark: 'ok' },
    });

    // then
    expect(await engine.tasks.byKey(taskKey)).toBeNull();
    expect(await engine.tasks.ofInstance(rootKey)).toMatchObject([{ elementId: 'issue' }]);
  });

  it('should let one of twenty people take a task', async () => {
    // given
    const { taskKey } = await open();
    const people = Array.from({ length: 20 }, (_, number) => `p${String(number)}`);

    // when
    const outcomes = await Promise.all(
      people.map((person) => refusalOf(runtime.claimTask({ taskKey, person }))),
    );

    // then
    expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'already-claimed')).toHaveLength(19);
    const winner = people[outcomes.indexOf('accepted')];
    expect((await engine.tasks.byKey(taskKey))!.assignee).toBe(winner);
  });

  it('should let one of several processes of the service take a task', async () => {
    // given
    const others = await Promise.all(
      Array.from({ length: 2 }, () => RuntimeUnderTest.start({ beside: engine })),
    );
    const { taskKey } = await open();

    // when
    const outcomes = await Promise.all(
      [engine, ...others].map(({ runtime: door }, number) =>
        refusalOf(door.claimTask({ taskKey, person: `p${String(number)}` })),
      ),
    );

    // then
    await Promise.all(others.map((other) => other.stop()));
    expect(outcomes.sort()).toEqual(['accepted', 'already-claimed', 'already-claimed']);
  });

  it('should be completed once by twenty clicks', async () => {
    // given
    const { rootKey, taskKey } = await claimed('hoa');

    // when
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () =>
        refusalOf(runtime.completeTask({ taskKey, person: 'hoa', variables: decision })),
      ),
    );

    // then
    expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'not-found')).toHaveLength(19);
    expect(await engine.tasks.ofInstance(rootKey)).toHaveLength(1);
  });

  it('should refuse whoever has not taken it', async () => {
    const { taskKey } = await open();
    const complete = (person: string) =>
      refusalOf(runtime.completeTask({ taskKey, person, variables: decision }));
    expect(await complete('hoa')).toBe('not-claimed');
    await runtime.claimTask({ taskKey, person: 'lan' });
    expect(await complete('hoa')).toBe('claimed-by-another');
    expect(await refusalOf(runtime.releaseTask({ taskKey, person: 'hoa' }))).toBe(
      'claimed-by-another',
    );
  });

  it('should be free again after its release', async () => {
    const { taskKey } = await claimed('lan');
    await runtime.releaseTask({ taskKey, person: 'lan' });
    expect(await refusalOf(runtime.releaseTask({ taskKey, person: 'lan' }))).toBe('not-claimed');
    expect(await refusalOf(runtime.claimTask({ taskKey, person: 'hoa' }))).toBe('accepted');
  });

  it('should pass to whom it is assigned, whoever had it', async () => {
    const { taskKey } = await claimed('lan');
    await runtime.assignTask({ taskKey, person: 'boss', assignee: 'hoa' });
    expect(await engine.tasks.byKey(taskKey)).toMatchObject({ assignee: 'hoa' });
  });

  it('should be gone after the instance was cancelled', async () => {
    // given
    const { rootKey, taskKey } = await claimed('hoa');

    // when
    await runtime.cancel({ rootKey, actor: 'boss' });

    // then
    expect(
      await refusalOf(runtime.completeTask({ taskKey, person: 'hoa', variables: decision })),
    ).toBe('not-found');
    expect(await engine.instances.view(rootKey)).toMatchObject({
      status: 'terminated',
      tokens: [],
      endedAt: (await engine.clock.now()).toISOString(),
    });
  });

  it('should rest while the instance is suspended', async () => {
    // given
    const { rootKey, taskKey } = await claimed('hoa');
    const attempts = () => [
      runtime.completeTask({ taskKey, person: 'hoa', variables: decision }),
      runtime.claimTask({ taskKey, person: 'lan' }),
      runtime.releaseTask({ taskKey, person: 'hoa' }),
      runtime.setVariables({ rootKey, variables: { a: 1 }, actor: 'boss' }),
    ];

    const { seen } = engine.get(DecisionChecks);
    const before = seen.length;

    // when
    await runtime.suspend({ rootKey, actor: 'boss' });
    const suspended = await Promise.all(attempts().map(refusalOf));
    const asked = seen.length - before;
    await runtime.resume({ rootKey, actor: 'boss' });

    // then
    expect(asked).toBe(0);
    expect(suspended).toEqual(['suspended', 'suspended', 'suspended', 'suspended']);
    expect(
      await refusalOf(runtime.completeTask({ taskKey, person: 'hoa', variables: decision })),
    ).toBe('accepted');
  });

  it('should not be found when it never was', async () => {
    expect(await refusalOf(runtime.claimTask({ taskKey: 1, person: 'hoa' }))).toBe('not-found');
    expect(await refusalOf(runtime.cancel({ rootKey: 1, actor: 'boss' }))).toBe('not-found');
    expect(await refusalOf(runtime.resolveIncident({ incidentKey: 1, actor: 'boss' }))).toBe(
      'not-found',
    );
    expect(await engine.tasks.byKey(1)).toBeNull();
  });

  it.each([
    ['that nobody has taken', open],
    ['that one has taken oneself', () => claimed('hoa')],
  ])('should ask for access on the locked task %s before anything else', async (_, given) => {
    // given
    const { taskKey } = await given();
    const check: TaskAccess = ({ candidateGroups }) => {
      if (!candidateGroups.includes('clerks')) throw new Refusal('not-found', 'Not yours.');
    };

    // when
    const outcomes = await Promise.all(
      [
        runtime.claimTask({ taskKey, person: 'hoa', check }),
        runtime.releaseTask({ taskKey, person: 'hoa', check }),
        runtime.assignTask({ taskKey, person: 'hoa', assignee: 'lan', check }),
        runtime.completeTask({ taskKey, person: 'hoa', variables: { wrong: 1 }, check }),
      ].map(refusalOf),
    );

    // then
    expect(outcomes).toEqual(['not-found', 'not-found', 'not-found', 'not-found']);
  });

  describe('with a form', () => {
    const faultsOf = async (variables: Variables) => {
      const { taskKey } = await claimed('hoa');
      try {
        await runtime.completeTask({ taskKey, person: 'hoa', variables });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const faults = (error.details ?? []) as { pointer: string; code: string }[];
        return [error.code, ...faults.map(({ pointer, code }) => `${pointer} ${code}`)];
      }
      return ['accepted'];
    };

    it.each<[string, Variables, string[]]>([
      ['nothing', {}, ['/decision missing']],
      ['another choice', { decision: 'maybe' }, ['/decision not-allowed']],
      ['a field of nobody', { ...decision, dueOn: '2030-01-01' }, ['/dueOn unknown-field']],
      ['a name with a slash', { ...decision, 'a/b~c': 1 }, ['/a~1b~0c unknown-field']],
      ['another type', { ...decision, remark: 1 }, ['/remark wrong-type']],
      ['too much', { ...decision, remark: 'x'.repeat(11) }, ['/remark too-long']],
      ['no date', { ...decision, signedOn: '2026-02-30' }, ['/signedOn wrong-format']],
      [
        'several faults',
        { remark: 1, x: 1 },
        ['/decision missing', '/x unknown-field', '/remark wrong-type'],
      ],
    ])('should refuse %s', async (_what, variables, faults) => {
      expect(await faultsOf(variables)).toEqual(['validation-failed', ...faults]);
    });

    it('should say what is wrong in both languages', async () => {
      const { taskKey } = await claimed('hoa');
      const variables = { ...decision, remark: 'x'.repeat(11) };
      await expect(
        runtime.completeTask({ taskKey, person: 'hoa', variables }),
      ).rejects.toMatchObject({
        details: [
          {
            message: {
              vi: 'Không được quá 10 ký tự.',
              en: 'must NOT have more than 10 characters',
            },
          },
        ],
      });
    });

    it.each<[string, Variables]>([
      ['NUL', { ...decision, remark: 'a\0' }],
      ['a forbidden name', JSON.parse('{"decision":"sign","__proto__":{}}') as Variables],
      ['half a character', { ...decision, remark: '\ud800' }],
    ])('should refuse %s', async (_what, variables) => {
      expect(await faultsOf(variables)).toEqual(['invalid-variables']);
    });

    it('should follow the latest version of the form', async () => {
      // given
      const { taskKey } = await claimed('hoa');
      const variables = { decision: 'sign', remark: 'longer than ten' };
      expect(await refusalOf(runtime.completeTask({ taskKey, person: 'hoa', variables }))).toBe(
        'validation-failed',
      );

      // when
      const other = await RuntimeUnderTest.start({ beside: engine });
      await other.deploy({
        'decide.schema.json': form.replace('"maxLength":10', '"maxLength":20'),
      });
      await other.stop();

      // then
      expect(await refusalOf(runtime.completeTask({ taskKey, person: 'hoa', variables }))).toBe(
        'accepted',
      );
      await engine.deploy({ 'decide.schema.json': form });
    });

    it('should be read in the order in which its fields were written', async () => {
      const schema = await engine.tasks.formSchema({ formId: 'decide', formKey: null });
      expect(Object.keys(schema!.properties as object)).toEqual(['decision', 'remark', 'signedOn']);
      expect(await engine.tasks.formSchema({ formId: 'nowhere', formKey: null })).toBeNull();
    });
  });

  describe('with a check of the slice', () => {
    it('should show the check everything and let its variables win', async () => {
      // given
      const { rootKey, taskKey } = await claimed('hoa');

      // when
      await runtime.completeTask({ taskKey, person: 'hoa', variables: decision });

      // then
      expect(engine.get(DecisionChecks).seen.at(-1)).toMatchObject({
        task: { key: taskKey, elementId: 'decide' },
        rootKey,
        processId: 'decision',
        person: 'hoa',
        submitted: decision,
        variables: { subject: 'x' },
      });
      expect(await engine.instances.variables(rootKey)).toMatchObject({
        decision: 'signed by the service',
        signedBy: 'hoa',
      });
    });

    it('should undo what the check wrote when it refuses', async () => {
      // given
      const { rootKey, taskKey } = await claimed('hoa');
      const variables = { ...decision, remark: 'no' };

      // when
      const outcome = await refusalOf(runtime.completeTask({ taskKey, person: 'hoa', variables }));

      // then
      expect(outcome).toBe('role-not-allowed');
      expect(
        await engine.query('SELECT 1 FROM note WHERE text = $1', [`checked ${String(taskKey)}`]),
      ).toEqual([]);
      expect(await engine.tasks.ofInstance(rootKey)).toMatchObject([{ elementId: 'decide' }]);
    });

    it('should not be asked about what the form refuses', async () => {
      const { seen } = engine.get(DecisionChecks);
      const before = seen.length;
      const { taskKey } = await claimed('hoa');
      await refusalOf(runtime.completeTask({ taskKey, person: 'hoa', variables: {} }));
      expect(seen).toHaveLength(before);
    });
  });
});
