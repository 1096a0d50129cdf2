import { fireEvent, screen } from '@testing-library/react';
import { renderPart } from '../../../test/render';
import { sampleFaults, sampleForm } from '../../pattern-page/sample-form';
import type { Problem } from '../../api/problem';
import type { Language } from '../../i18n/language';
import type { FormValues } from './form-schema';
import { TaskForm } from './task-form';

function draw(problem: Problem | null = null, language?: Language): FormValues[] {
  const sent: FormValues[] = [];
  renderPart(
    <TaskForm
      schema={sampleForm}
      submitLabel="Gửi"
      submit={(values) => sent.push(values)}
      isWorking={false}
      problem={problem}
    />,
    language,
  );
  return sent;
}

const click = (label: string) => fireEvent.click(screen.getByLabelText(label));
const submit = () => fireEvent.click(screen.getByRole('button', { name: 'Gửi' }));

describe('a form made of its schema', () => {
  it('sends what was filled in, and nothing that was not', () => {
    const sent = draw();
    click('Trả lại để chỉnh sửa');
    fireEvent.change(screen.getByLabelText('Lý do trả lại'), { target: { value: 'Thiếu căn cứ' } });
    click('Đã kiểm tra dữ liệu cá nhân');
    submit();
    expect(sent).toEqual([{ decision: 'return', remark: 'Thiếu căn cứ', checked: true }]);
  });

  it('asks for a reason only where one is needed', () => {
    draw();
    expect(screen.queryByLabelText('Lý do trả lại (không bắt buộc)')).not.toBeNull();
    click('Trả lại để chỉnh sửa');
    expect(screen.queryByLabelText('Lý do trả lại')).not.toBeNull();
  });

  it('takes rows in and out', () => {
    const sent = draw();
    fireEvent.click(screen.getByRole('button', { name: 'Thêm: Nội dung' }));
    fireEvent.change(screen.getByLabelText('Nội dung 1'), { target: { value: 'Nêu rõ năm' } });
    submit();
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ Nội dung 1' }));
    submit();
    expect(sent).toEqual([{ points: ['Nêu rõ năm'] }, {}]);
  });

  it('lists all faults, takes the focus there, and leads to each field', () => {
    draw(sampleFaults);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    fireEvent.click(screen.getByText('Kết luận: Bắt buộc phải có.'));
    expect(document.activeElement).toBe(screen.getByLabelText('Ký'));
  });

  it('speaks English', () => {
    draw(sampleFaults, 'en');
    expect(screen.getByText('Decision: is required')).toBeTruthy();
    expect(screen.getByLabelText('Return')).toBeTruthy();
  });
});
