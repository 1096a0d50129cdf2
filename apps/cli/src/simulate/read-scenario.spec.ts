import { readScenario, scenarioFaults } from './read-scenario.js';
import { staffChanges, withStaff } from './what-if.js';

describe('a scenario', () => {
  const shipped = readScenario();

  it('is shipped without faults', () => {
    expect(scenarioFaults(shipped)).toEqual([]);
  });

  it('tells all its faults at once, each with its place', () => {
    const [first] = shipped.agencies;
    const faults = scenarioFaults({ ...shipped, years: 0, agencies: [{ ...first, pace: -1 }] });
    expect(faults).toEqual(['  /years: must be > 0', '  /agencies/0/pace: must be > 0']);
  });

  it('tells what a schema cannot see', () => {
    const [first] = shipped.agencies;
    const faults = scenarioFaults({
      ...shipped,
      months: shipped.months.map(() => 0),
      agencies: [
        first,
        { ...first, behaviour: { ...first?.behaviour, refuses: 0.9, givesPart: 0.2 } },
      ],
    });
    expect(faults).toEqual([
      '  /agencies: vpubnd is there twice',
      '  /months: at least one must be more than 0',
      '  /agencies, vpubnd: givesPart and refuses are more than all',
    ]);
  });

  it('is changed by more and fewer people', () => {
    const changes = staffChanges(['vpubnd=+2', 'vpubnd:clerk=-1'], shipped);
    const [was, is] = [shipped, withStaff(shipped, changes)].map(
      ({ agencies }) => agencies[0]?.staff,
    );
    expect(is).toEqual({
      ...was,
      handler: (was?.handler ?? 0) + 2,
      clerk: (was?.clerk ?? 0) - 1,
    });
  });

  it.each([
    ['vpubnd=2', 'is no change of staff'],
    ['nobody=+1', 'has no agency nobody'],
    ['vpubnd:king=+1', 'positions are reception'],
    ['vpubnd:director=-1', 'somebody must be left; vpubnd has 1'],
  ])('cannot be changed by %s', (word, reason) => {
    expect(() => staffChanges([word], shipped)).toThrow(reason);
  });
});
