import { cleanup } from '@testing-library/react';
import deadlines from '../../../test/deadlines.fixture.json' with { type: 'json' };
import { renderPart } from '../../../test/render';
import type { Due } from '../sla-tag/sla-tag';
import { SlaTag } from '../sla-tag/sla-tag';
import { DueBox } from './due-box';

/** 200 deadlines as the service counts them; `libs/calendar` sees to it that they stay so. */
const cases = deadlines.map(({ name, due }) => [name, due as Due] as const);

/** `2026-11-25` as it is printed. */
const printed = (day: string) => /(\d+)-(\d+)-(\d+)/.exec(day)!.slice(1).reverse().join('/');

describe.each(['vi', 'en'] as const)('a deadline on the screen, in %s', (language) => {
  it.each(cases)('says what the service says: %s', (_name, due) => {
    // when
    const { container } = renderPart(
      <>
        <SlaTag due={due} />
        <DueBox due={due} label="Hạn" />
      </>,
      language,
    );
    const text = container.textContent;
    cleanup();

    // then
    expect(text.split(due.text[language])).toHaveLength(3);
    expect(text.match(/\d+\/\d+\/\d+/g)).toEqual([printed(due.dueOn)]);
    expect(numbersIn(text.replace(printed(due.dueOn), ''))).toEqual([
      ...numbersIn(due.text[language]),
      ...numbersIn(due.text[language]),
    ]);
  });
});

/** No figure stands there but those of the service. */
function numbersIn(text: string): string[] {
  return text.match(/\d+/g) ?? [];
}
