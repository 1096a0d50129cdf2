import { compileExpression } from '../compile-expression.js';
import { compileUnaryTests } from '../compile-unary-tests.js';
import { scopeOf } from '../scope.js';

const zone = 'Asia/Ho_Chi_Minh';

function told(source: string, at = '2026-11-01T18:30:00.250Z', inZone = zone) {
  const compiled = compileExpression(source, { hasMoment: true });
  if (!compiled.ok) throw new Error(compiled.error);
  return compiled.expression.evaluate({
    ...scopeOf({ due: '2026-11-01' }),
    moment: { at, zone: inZone },
  });
}

describe('now() and today()', () => {
  it.each<[source: string, value: unknown]>([
    ['now()', '2026-11-02T01:30:00.25+07:00'],
    ['today()', '2026-11-02'],
    ['now() + duration("PT1H")', '2026-11-02T02:30:00.25+07:00'],
    ['today() > date(due)', true],
    ['date(now()) = today()', true],
    ['[for i in 1..2 return today()]', [['2026-11-02', '2026-11-02']]],
    ['(function(days) today() + days * duration("P1D"))(3)', '2026-11-05'],
    ['now().time offset', 'PT7H'],
  ])('%s is %j at half past one at night', (source, value) => {
    expect(told(source)).toEqual({ value, warnings: [] });
  });

  it.each([
    ['Europe/Berlin', '2026-07-01T14:00:00+02:00'],
    ['Europe/Berlin', '2026-12-01T13:00:00+01:00'],
    ['UTC', '2026-12-01T12:00:00Z'],
  ])('are told in the time of the zone %s', (inZone, value) => {
    expect(told('now()', `${value.slice(0, 10)}T12:00:00.000Z`, inZone).value).toBe(value);
  });

  it('follow no variable', () => {
    const compiled = compileExpression('now() > x', { hasMoment: true });
    expect(compiled.ok && compiled.expression.reads).toEqual(['x']);
  });

  it('are null and a warning where nobody gives a moment', () => {
    const compiled = compileExpression('now()', { hasMoment: true });
    expect(compiled.ok && compiled.expression.evaluate(scopeOf())).toEqual({
      value: null,
      warnings: ['now(): there is no moment to tell'],
    });
  });

  it('are refused where no evaluation has a moment', () => {
    expect(compileUnaryTests('< today()')).toEqual({
      ok: false,
      error: 'today() means nothing here; use a variable instead',
    });
  });

  it('take nothing', () => {
    expect(told('now(1)').warnings).toEqual(['now() cannot take 1']);
  });
});
