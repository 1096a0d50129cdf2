import { anchorOf, renderMarkdown } from './render-markdown.js';

const addresses = new Map([
  ['tasks.md', { address: '/tai-lieu/tasks' }],
  ['../screens/one.webp', { address: '/tai-lieu/tep/one.webp', width: 1280, height: 900 }],
]);
const shown = (text: string) =>
  String(renderMarkdown(text, (target) => addresses.get(target) ?? null).content).trim();

describe('a page of the documentation', () => {
  it.each<[what: string, written: string, rendered: string]>([
    ['a link to another page', '[Tasks](tasks.md)', '<p><a href="/tai-lieu/tasks">Tasks</a></p>'],
    [
      'a link into another page',
      '[Tasks](tasks.md#what-is-signed)',
      '<p><a href="/tai-lieu/tasks#what-is-signed">Tasks</a></p>',
    ],
    ['a link within the page', '[there](#b)', '<p><a href="#b">there</a></p>'],
    [
      'a link to elsewhere',
      '[BPMN](https://www.omg.org/bpmn/)',
      '<p><a href="https://www.omg.org/bpmn/">BPMN</a></p>',
    ],
    ['a link into the sources, as text', '[the table](../libs/a.ts)', '<p>the table</p>'],
    [
      'a table that can be moved',
      '|a|\n|-|\n|1|',
      '<div class="scroll" tabindex="0"><table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody><tr>\n<td>1</td>\n</tr>\n</tbody></table></div>',
    ],
    ['a link to a script, as text', '[no](javascript:alert(1))', '<p>no</p>'],
    [
      'a picture',
      '![One "screen"](../screens/one.webp)',
      '<p><img src="/tai-lieu/tep/one.webp" alt="One &quot;screen&quot;" width="1280" height="900" loading="lazy"></p>',
    ],
    ['a picture that is not there, as its words', '![One](two.webp)', '<p><em>One</em></p>'],
    ['a heading with its place', '## Hạn trả lời?', '<h2 id="hạn-trả-lời">Hạn trả lời?</h2>'],
    [
      'a programme',
      '```js\nif (a < b) c();\n```',
      '<pre tabindex="0"><code>if (a &lt; b) c();</code></pre>',
    ],
    [
      'HTML as it is written',
      'a <b onclick="x()">b</b>',
      '<p>a &lt;b onclick="x()"&gt;b&lt;/b&gt;</p>',
    ],
    ['no comments', 'a<!-- b -->', '<p>a</p>'],
  ])('has %s', (_what, written, rendered) => {
    const tidy = (markup: string) =>
      markup.replace(/\s+/g, ' ').replace(/ \/?>/g, '>').replaceAll('&quot;', '"');
    expect(tidy(shown(written))).toBe(tidy(rendered));
  });

  it('is called by its first heading', () => {
    expect(renderMarkdown('<!-- x -->\n# One\n\n# Two', () => null).title).toBe('One');
  });

  it.each([
    ['What is signed', 'what-is-signed'],
    ['Day 0, and `then`', 'day-0-and-then'],
    ['Đổi một ngày', 'đổi-một-ngày'],
  ])('has %s under #%s', (heading, anchor) => {
    expect(anchorOf(heading)).toBe(anchor);
  });
});
