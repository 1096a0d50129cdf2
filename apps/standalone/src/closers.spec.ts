import { Closers, StartHalted } from './closers.js';

describe('Closers', () => {
  let events: string[];
  let closers: Closers;
  const say = (line: string) => events.push(line);

  beforeEach(() => {
    events = [];
    closers = new Closers();
  });

  function closes(name: string): () => Promise<void> {
    return () => {
      events.push(name);
      return Promise.resolve();
    };
  }

  it('close in the reverse order of opening', async () => {
    closers.add('database', closes('database'));
    closers.add('service', closes('service'));

    await closers.closeAll(1000, say);

    expect(events).toEqual(['service', 'database']);
  });

  it('close once, however often they are asked', async () => {
    closers.add('database', closes('database'));

    await Promise.all([closers.closeAll(1000, say), closers.closeAll(1000, say)]);

    expect(events).toEqual(['database']);
  });

  it('stop a start that is half-way, and close what it opened', async () => {
    closers.add('database', closes('database'));
    closers.halt();

    expect(() => {
      closers.add('service', closes('service'));
    }).toThrow(StartHalted);
    await closers.closeAll(1000, say);

    expect(events).toEqual(['service', 'database']);
  });

  it.each([
    ['fails', () => Promise.reject(new Error('stuck')), 'Error: stuck'],
    ['hangs', () => new Promise<void>(() => undefined), 'Error: it took longer than 0.02 s'],
  ])('close the rest when one %s', async (_title, close, words) => {
    closers.add('database', closes('database'));
    closers.add('service', close);

    await closers.closeAll(20, say);

    expect(events).toEqual([`The service did not stop as it should: ${words}`, 'database']);
  });
});
