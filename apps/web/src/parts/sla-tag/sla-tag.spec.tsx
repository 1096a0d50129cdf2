import { screen } from '@testing-library/react';
import { renderPart } from '../../../test/render';
import { sampleDues } from '../../pattern-page/samples';
import { SlaTag } from './sla-tag';

describe('the tag of a deadline', () => {
  it.each(sampleDues)('says what the service says: $text.vi', (due) => {
    renderPart(<SlaTag due={due} />);
    expect(screen.getByText(due.text.vi)).toBeTruthy();
  });

  it('says it in English', () => {
    renderPart(<SlaTag due={sampleDues[1] ?? null} />, 'en');
    expect(screen.getByText('2 working days left')).toBeTruthy();
  });

  it('says that no limit runs yet', () => {
    renderPart(<SlaTag due={null} />);
    expect(screen.getByText('Chưa tính hạn')).toBeTruthy();
  });
});
