import { jest } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { renderPart } from '../../../test/render';
import { useToast } from './use-toast';

function Speaker({ undo }: { readonly undo?: () => void }) {
  const toast = useToast();
  return (
    <button
      type="button"
      onClick={() => {
        toast('Đã nhận việc.', undo);
      }}
    >
      nhận
    </button>
  );
}

describe('a short message', () => {
  it('says what was done, and offers to undo it', () => {
    // given
    const undo = jest.fn();
    renderPart(<Speaker undo={undo} />);

    // when
    fireEvent.click(screen.getByText('nhận'));
    fireEvent.click(screen.getByText('Hoàn tác'));

    // then
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Đã nhận việc.')).toBeNull();
  });

  it('is reached by F6, and gives the focus back when it is closed', () => {
    // given
    renderPart(<Speaker />);
    const speaker = screen.getByText('nhận');
    speaker.focus();
    fireEvent.click(speaker);

    // when
    fireEvent.keyDown(window, { key: 'F6' });
    const reached = document.activeElement;
    screen.getByText('Đóng').focus();
    fireEvent.click(screen.getByText('Đóng'));

    // then
    expect(reached).toBe(screen.getByRole('region', { name: 'Thông báo ngắn' }));
    expect(document.activeElement).toBe(speaker);
  });

  describe('by itself', () => {
    beforeEach(() => {
      jest.useFakeTimers();
    });
    afterEach(() => {
      jest.useRealTimers();
    });

    it.each([
      ['goes after ten seconds', false, 0],
      ['stays while somebody points at it', true, 1],
    ])('%s', async (_what, isPointedAt, left) => {
      renderPart(<Speaker />);
      fireEvent.click(screen.getByText('nhận'));
      if (isPointedAt) fireEvent.mouseEnter(screen.getByText('Đã nhận việc.'));
      await act(async () => jest.advanceTimersByTimeAsync(10_000));
      expect(screen.queryAllByText('Đã nhận việc.')).toHaveLength(left);
    });
  });
});
