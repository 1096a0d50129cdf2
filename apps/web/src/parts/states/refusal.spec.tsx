import { screen } from '@testing-library/react';
import { renderPart } from '../../../test/render';
import { asProblem } from '../../api/problem';
import { Refusal } from './refusal';

const unreached = asProblem(null);

describe('why something was not done', () => {
  it.each([
    [
      'that somebody was quicker',
      { ...unreached, status: 409, detail: 'Việc này đã có người khác nhận.' },
      'Việc này đã có người khác nhận.',
    ],
    [
      'what the service said',
      { ...unreached, status: 403, detail: 'Việc này thuộc đơn vị khác.' },
      'Việc này thuộc đơn vị khác.',
    ],
    ['that no answer came', unreached, 'Không kết nối được với hệ thống'],
    [
      "that it failed, of a proxy's page",
      { ...unreached, status: 502 },
      'Hệ thống chưa thực hiện được',
    ],
  ])('says %s', (_name, problem, title) => {
    renderPart(<Refusal problem={problem} refresh={() => undefined} />);
    expect(screen.getByRole('heading').textContent).toBe(title);
  });
});
