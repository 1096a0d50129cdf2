import { demoPeople } from './demo-people.js';

const groupsOf = (login: string) => demoPeople.find((each) => each.login === login)?.groups;
const holdersOf = (group: string) => demoPeople.filter(({ groups }) => groups.includes(group));

describe('demo people', () => {
  it('have login names of their own and are marked as samples', () => {
    expect(new Set(demoPeople.map(({ login }) => login)).size).toBe(demoPeople.length);
    expect(demoPeople.filter(({ name }) => !name.endsWith('(mẫu)'))).toEqual([]);
  });

  it.each(['vpubnd', 'stc', 'sxd', 'thuetinh', 'stp', 'hhdn', 'skhcn'])(
    'staff every function of %s, handler and approver apart',
    (agency) => {
      const functions = [
        'reception',
        'focal',
        'handler',
        'approver',
        'clerk',
        'cashier',
        'director',
      ];
      for (const function_ of functions) {
        expect(holdersOf(`${agency}:${function_}`)).toHaveLength(1);
      }
      expect(groupsOf(`xuly.${agency}`)).not.toContain(`${agency}:approver`);
    },
  );

  it.each(['skhcn-cds:preparer', 'skhcn-cds:head', 'ttcntt:preparer', 'ttcntt:head'])(
    'staff %s of the report chain',
    (group) => {
      expect(holdersOf(group)).toHaveLength(1);
    },
  );
});
