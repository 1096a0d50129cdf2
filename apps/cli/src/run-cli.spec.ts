import { jest } from '@jest/globals';
import { runCli } from './run-cli.js';

describe('the operator’s program', () => {
  let said: string[];

  beforeEach(() => {
    said = [];
    const hear = (line: unknown) => void said.push(String(line));
    jest.spyOn(console, 'log').mockImplementation(hear);
    jest.spyOn(console, 'error').mockImplementation(hear);
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  it.each([[[]], [['--help']], [['help']]])('lists its commands for %j', async (words) => {
    expect(await runCli(words, {})).toBe(0);
    for (const command of ['demo', 'migrate', 'deploy', 'seed', 'simulate']) {
      expect(said.join()).toMatch(new RegExp(`^ +${command} `, 'm'));
    }
  });

  it.each(['demo', 'migrate', 'deploy', 'seed', 'simulate', 'backup', 'restore', 'doctor'])(
    'explains %s',
    async (command) => {
      expect(await runCli([command, '--help'], {})).toBe(0);
      expect(said[0]).toMatch(new RegExp(`^Usage: npm run (cli -- )?${command}`));
    },
  );

  it.each([
    [['dmeo'], 'There is no command "dmeo".'],
    [['constructor'], 'There is no command "constructor".'],
    [['demo', '--frobnicate'], "Unknown option '--frobnicate'"],
    [['demo', '--requests', '0'], '--requests is "0"'],
    [['demo', '--requests', '5', '--reports'], 'Choose one of --all, --requests and --reports.'],
    [['demo', '--lang', 'fr'], '--lang is vi or en.'],
    [['demo', '--url', 'here'], '--url here is no address.'],
    [['simulate', '--years', '0', '--seed', 'x'], '--seed is a whole number from 0.\n--years'],
    [['simulate', '--agency-staff', 'vpubnd=2'], '"vpubnd=2" is no change of staff'],
    [['simulate', '--scenario', 'package.json'], "/: must have required property 'seed'"],
    [['simulate'], 'Set DATABASE_URL'],
    [['migrate'], 'Set DATABASE_URL'],
    [['migrate', 'now'], '"now" is more than this command takes.'],
    [['backup'], 'Name one folder of backups.'],
    [['backup', 'a', '--keep', '0'], '--keep is "0"'],
    [['restore', 'a', 'b'], 'Name one folder of backups.'],
    [['restore', 'a', '--to', '2026-11-30 09:15'], 'is no instant with its zone'],
    [['restore', 'a', '--to', '2026-13-30T09:15:00Z'], 'is no instant with its zone'],
    [['doctor'], 'Set DATABASE_URL'],
    [['doctor', 'now'], '"now" is more than this takes.'],
    [['create-administrator'], 'Name one login.'],
    [['create-administrator', 'quantri', 'b', '--name', 'A'], 'Name one login.'],
    [['create-administrator', 'quantri', '--name', ' '], 'Give a --name.'],
    [['create-administrator', 'quản trị', '--name', 'A'], 'A login has 3 to 100 letters'],
    [['create-administrator', 'quantri', '--password', 'x'], "Unknown option '--password'"],
    [['reset-password'], 'Name one login.'],
    [['deploy', 'a', 'b'], '"b" is more than this command takes.'],
  ])('does not understand %j and says why', async (words, reason) => {
    expect(await runCli(words, {})).toBe(2);
    expect(said[0]).toContain(reason);
  });

  it('says what to do when no service runs', async () => {
    expect(await runCli(['demo', '--url', 'http://127.0.0.1:9'], {})).toBe(1);
    expect(said[0]).toContain('npm start');
  });
});
