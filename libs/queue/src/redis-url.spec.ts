import { parseRedisUrl } from './redis-url.js';

describe('the address of a Redis', () => {
  it.each([
    ['redis://cache', { kind: 'single', nodes: [{ host: 'cache', port: 6379 }], tls: false }],
    [
      'rediss://lan:p%40ss:word@10.0.0.1:6380/2',
      {
        kind: 'single',
        nodes: [{ host: '10.0.0.1', port: 6380 }],
        tls: true,
        username: 'lan',
        password: 'p@ss:word',
        database: 2,
      },
    ],
    [
      'redis://:secret@[::1]:7000/',
      { kind: 'single', nodes: [{ host: '::1', port: 7000 }], tls: false, password: 'secret' },
    ],
    [
      'redis://one,two:26380/1?sentinel=mymaster',
      {
        kind: 'sentinel',
        nodes: [
          { host: 'one', port: 26379 },
          { host: 'two', port: 26380 },
        ],
        tls: false,
        database: 1,
        master: 'mymaster',
      },
    ],
    [
      'redis://a:7000,b:7001?cluster',
      {
        kind: 'cluster',
        nodes: [
          { host: 'a', port: 7000 },
          { host: 'b', port: 7001 },
        ],
        tls: false,
      },
    ],
  ])('reads %s', (url, address) => {
    expect(parseRedisUrl(url)).toEqual(address);
  });

  it.each([
    ['http://cache', 'no redis:// or rediss://'],
    ['redis://', 'no redis:// or rediss://'],
    ['redis://a,b', 'several hosts'],
    ['redis://a:99999', 'no host and port'],
    ['redis://a?sentinel=', 'name of the master'],
    ['redis://a?sentinel=x&cluster', 'either'],
    ['redis://a/1?cluster', 'no numbered databases'],
    ['redis://a?timeout=5', 'no option "timeout"'],
  ])('refuses %s', (url, reason) => {
    expect(() => parseRedisUrl(url)).toThrow(reason);
  });

  it('keeps the password out of its complaint', () => {
    expect(() => parseRedisUrl('redis://user:hush@a,b')).toThrow(/^(?!.*hush)/);
  });
});
