import { jest } from '@jest/globals';
import { endStates } from '../../../apps/cli/src/demo/end-states/end-states.js';
import { ChildProgram } from '../../support/child-program.js';
import { StandaloneFolder } from '../../support/standalone-process.js';

jest.setTimeout(180_000);

describe('npm run demo', () => {
  const folder = new StandaloneFolder();
  let url: string;

  beforeAll(async () => {
    ({ url } = await folder.serve());
  });

  afterAll(async () => {
    await folder.remove();
  });

  async function demo(...words: string[]): Promise<{ code: unknown; output: string }> {
    const child = new ChildProgram({
      program: 'programs/cli.js',
      words: ['demo', '--url', url, ...words],
    });
    return { code: await child.ended, output: child.output };
  }

  it('plays a request from the business to the answer in plain sight', async () => {
    const { code, output } = await demo();

    expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
    expect(output).toMatch(/^Yêu cầu YC-\d{4}-\d{6}: /m);
    expect(output).toMatch(/Gửi yêu cầu — Người đại diện doanh nghiệp \(mẫu\) \[doanh nghiệp\]/);
    expect(output).toMatch(/Tiếp nhận yêu cầu — Cán bộ tiếp nhận \S+ \(mẫu\) \[cán bộ\]/);
    expect(output).toMatch(/→ Chưa đầy đủ: /);
    expect(output).toMatch(/Thời hạn: .+ 15 ngày làm việc; đến hết /);
    expect(output).toMatch(/^ +\d{4}-\d\d-\d\d +15 {2}Ngày làm việc/m);
    expect(output).toMatch(/Thời hạn: .+ gia hạn /);
    expect(output).toMatch(/→ Trả lại: /);
    for (const symbol of ['PTN', 'YCBS', 'TBTH', 'TBGH', 'PGQ']) {
      expect(output).toMatch(new RegExp(`✉ Văn bản \\d+/${symbol}-`));
    }
    expect(output).toMatch(/Kết quả: đã cung cấp một phần/);
    expect(output).toMatch(/CS 5 – .+n = \d+/);
    expect(output).toMatch(/CS 6 – .+n = \d+/);
  });

  it('tells it in English', async () => {
    const { code, output } = await demo('--lang', 'en');

    expect(code).toBe(0);
    expect(output).toMatch(/Outcome: given in part/);
  });

  it('plays every way in which a request may end', async () => {
    const { code, output } = await demo('--all');

    expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
    expect(output.match(/^ +✓ .+ YC-\d{4}-\d{6} +[A-Z_]{6,}/gm)).toHaveLength(endStates.length);
    expect(output).toMatch(/✓ Từ chối \(điểm đ\): vượt quá khả năng +YC-\S+ +REFUSED \(đ\)$/m);
    expect(output).toMatch(/✓ Tòa án buộc giải quyết lại +YC-\S+ +REFUSED \(đ\) → reopening$/m);
  });

  it('plays a month and a quarter of reports with returns, and another month the next time', async () => {
    const periods: (string | undefined)[] = [];
    for (let run = 0; run < 2; run++) {
      const { code, output } = await demo('--reports', '--lang', 'en');
      expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
      // Three in the month; in the quarter the taskforce returns it once more.
      expect(output.match(/→ Returned: /g)).toHaveLength(3 + 4);
      expect(output).toMatch(/missed \d{4}-\d\d-\d\d|on time/);
      expect(output).toMatch(/✉ Letter 0\d\/BC-/);
      periods.push(/Reporting period (\S+):/.exec(output)?.[1]);
    }
    expect(new Set(periods).size).toBe(2);
  });

  it('plays many requests at the same time and checks them', async () => {
    const { code, output } = await demo('--requests', '12', '--seed', '3', '--lang', 'en');

    expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
    expect(output).toMatch(/12\/12 requests have ended/);
    expect(output).toMatch(/Checked: every request has its outcome/);
  });
});
