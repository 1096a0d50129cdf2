import { messageFiles } from 'virtual:messages';
import { loadMessages, wantMessages } from './load-messages';
import { shownMessages, type CompiledMessages } from './shown-messages';

interface File {
  readonly default: CompiledMessages;
}

describe('the messages', () => {
  it('of a screen stay when those for everybody were asked for before and come after them', async () => {
    // given
    const answers: ((file: File) => void)[] = [];
    const files = messageFiles.vi as Record<string, () => Promise<File>>;
    files.everybody = async () => new Promise((resolve) => answers.push(resolve));
    files.duties = async () => ({ default: { 'duties.title': 'Nhiệm vụ' } });
    const first = loadMessages('vi');
    const second = wantMessages('duties');

    // when
    answers[1]?.({ default: { 'frame.sign-out': 'Đăng xuất' } });
    await second;
    answers[0]?.({ default: { 'frame.sign-out': 'Đăng xuất' } });
    await first;

    // then
    expect(shownMessages().messages).toEqual({
      'frame.sign-out': 'Đăng xuất',
      'duties.title': 'Nhiệm vụ',
    });
  });
});
