import { render, screen, waitFor } from '@testing-library/react';
import { useFocusKept } from './use-focus-kept';

function Screen({ what }: { readonly what: 'task' | 'taken' | 'other' }) {
  useFocusKept();
  return (
    <main tabIndex={-1}>
      {what === 'other' ? (
        <h1>Việc khác</h1>
      ) : (
        <>
          <h1>Việc</h1>
          <button type="button">Xem trước</button>
          <div>
            {what === 'task' ? <button type="button">Nhận việc</button> : <a href="/">Xử lý</a>}
          </div>
        </>
      )}
    </main>
  );
}

describe('the focus of somebody whose button goes', () => {
  it.each([
    ['the next control around it', 'taken', () => screen.getByText('Xử lý')],
    ['the screen, where all of it has changed', 'other', () => screen.getByRole('main')],
  ] as const)('goes to %s', async (_where, what, place) => {
    // given
    const { rerender } = render(<Screen what="task" />);
    screen.getByText('Nhận việc').focus();

    // when
    rerender(<Screen what={what} />);

    // then
    await waitFor(() => {
      expect(document.activeElement).toBe(place());
    });
  });

  it('stays away from what somebody has left himself', async () => {
    // given
    const { rerender } = render(<Screen what="task" />);
    screen.getByText('Nhận việc').focus();
    screen.getByText('Nhận việc').blur();
    screen.getByRole('heading').click();

    // when
    rerender(<Screen what="taken" />);
    screen.getByText('Xử lý');
    await new Promise((resolve) => setTimeout(resolve, 100));

    // then
    expect(document.activeElement).toBe(document.body);
  });
});
