import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { renderPart } from '../../../test/render';
import { Combobox } from './combobox';

const options = [
  { value: 'stc', label: 'Sở Tài chính' },
  { value: 'sxd', label: 'Sở Xây dựng' },
  { value: 'skhcn', label: 'Sở Khoa học và Công nghệ' },
];

function Agencies() {
  const [value, change] = useState<string | null>(null);
  return <Combobox label="Cơ quan" options={options} value={value} change={change} />;
}

const press = (key: string) => fireEvent.keyDown(screen.getByRole('combobox'), { key });
const type = (value: string) =>
  fireEvent.change(screen.getByRole('combobox'), { target: { value } });
const shown = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const written = () => screen.getByRole<HTMLInputElement>('combobox').value;

describe('the combobox', () => {
  beforeEach(() => {
    renderPart(<Agencies />);
  });

  it.each([
    ['so', ['Sở Tài chính', 'Sở Xây dựng', 'Sở Khoa học và Công nghệ']],
    ['xây', ['Sở Xây dựng']],
    ['XAY', ['Sở Xây dựng']],
    ['cong so', ['Sở Khoa học và Công nghệ']],
    ['stc', ['Sở Tài chính']],
    ['thuế', []],
  ])('finds with "%s" %j', (typed, found) => {
    type(typed);
    expect(shown()).toEqual(found);
  });

  it('is worked by keys alone, and tells which option is active', () => {
    type('so');
    press('ArrowDown');
    const active = screen.getByRole('combobox').getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)?.textContent).toBe('Sở Xây dựng');
    press('Enter');
    expect([written(), shown()]).toEqual(['Sở Xây dựng', []]);
  });

  it('leaves the choice as it was on Escape', () => {
    type('xay');
    press('Enter');
    type('tai');
    press('Escape');
    expect(written()).toBe('Sở Xây dựng');
  });
});
