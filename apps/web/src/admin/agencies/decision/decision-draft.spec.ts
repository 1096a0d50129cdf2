import { decisionOf, emptyDraft, emptySuccessor, type DecisionDraft } from './decision-draft';

const typed = (draft: DecisionDraft, more: Partial<DecisionDraft>) =>
  decisionOf({ ...draft, ...more }).successors;

describe('a decision about agencies as it is sent', () => {
  it('begins without an agency that something passes from where one is established', () => {
    const draft = emptyDraft('ESTABLISHMENT');
    expect(draft).toMatchObject({ from: [], movesStaff: false });
    const successors = [{ ...emptySuccessor, isNew: true, code: 'n', nameVi: 'a', nameEn: 'b' }];
    expect(typed(draft, { successors })).toEqual([
      { code: 'n', name: { vi: 'a', en: 'b' }, kind: 'department' },
    ]);
  });

  it('has an agency carry itself on where only its name changes', () => {
    const successors = [{ ...emptySuccessor, nameVi: 'a', nameEn: 'b' }];
    expect(typed(emptyDraft('RENAME'), { from: ['stc'], successors })).toEqual([
      { code: 'stc', name: { vi: 'a', en: 'b' } },
    ]);
  });

  it('leaves the name alone of one that exists', () => {
    const successors = [{ ...emptySuccessor, code: 'sxd', nameVi: 'typed before' }];
    expect(typed(emptyDraft('ABOLITION'), { from: ['stp'], successors })).toEqual([
      { code: 'sxd' },
    ]);
  });

  it('says who takes what where something is divided', () => {
    const draft = emptyDraft('SPLIT');
    expect(draft.successors).toHaveLength(2);
    const taking = { ...emptySuccessor, code: 'sxd', subjects: [3], functions: ['tax' as const] };
    expect(typed(draft, { successors: [taking] })).toEqual([
      { code: 'sxd', subjects: [3], functions: ['tax'] },
    ]);
  });

  it('sends an empty day as what it is, for the service to say so', () => {
    expect(decisionOf(emptyDraft('MERGE'))).toMatchObject({ decidedOn: '', effectiveOn: '' });
  });
});
