import {
  bpmnFile,
  bpmnWith,
  decisionWith,
  dmnFile,
  xmlFamily,
  type XmlCase,
  type XmlRow,
} from './xml-case.js';

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join('');
const evilNames = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
const flow = (id: string, from: string, to: string) =>
  `<bpmn:sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}" />`;
const task = (id: string, inside = '') => `<bpmn:task id="${id}">${inside}</bpmn:task>`;
const extended = (inside: string) => `<bpmn:extensionElements>${inside}</bpmn:extensionElements>`;
const script = (feel: string, id: string, variable = 'r') =>
  `<bpmn:scriptTask id="${id}">${extended(`<zeebe:script expression="=${feel}" resultVariable="${variable}" />`)}</bpmn:scriptTask>`;
/** Expressions that take long to compile. */
const slowFeel = 'a.b + c * [1,2,3][item &gt; 2] + '.repeat(60) + '1';
const requires = (id: string) =>
  `<informationRequirement><requiredDecision href="#${id}" /></informationRequirement>`;

const size: XmlRow[] = [
  [
    '50,000 attributes',
    bpmnFile(
      bpmnWith(
        '',
        'p',
        times(50_000, (i) => `a${String(i)}="" `),
      ),
    ),
  ],
  ['5,000 attributes of one name', bpmnFile(bpmnWith('', 'p', 'name="a" '.repeat(5_000)))],
  [
    'an attribute of 900 KB',
    bpmnFile(bpmnWith('', 'p', `name="${'a'.repeat(900_000)}"`)),
    'harmless',
  ],
  ['an element with a name of 300 KB', bpmnFile(bpmnWith(`<${'a'.repeat(300_000)} />`))],
  ['an id of 100 KB', bpmnFile(bpmnWith(task('a'.repeat(100_000)))), 'refused'],
  [
    '20,000 namespaces',
    bpmnFile(bpmnWith()).replace(
      'id="d"',
      `${times(20_000, (i) => `xmlns:n${String(i)}="urn:${String(i)}" `)}id="d"`,
    ),
    'refused',
  ],
  [
    'a namespace of 500 KB',
    bpmnFile(bpmnWith()).replace('id="d"', `xmlns:n="urn:${'a'.repeat(500_000)}" id="d"`),
    'harmless',
  ],
  [
    '65 levels',
    bpmnFile(bpmnWith('<bpmn:subProcess>'.repeat(63) + '</bpmn:subProcess>'.repeat(63))),
  ],
  ['50,000 levels', bpmnFile('<a>'.repeat(50_000) + '</a>'.repeat(50_000))],
  ['50,000 levels that are never closed', bpmnFile('<a>'.repeat(50_000))],
  ['50,000 tags that were never opened', bpmnFile('</a>'.repeat(50_000))],
  ['2,001 elements', bpmnFile(bpmnWith('<bpmn:task/>'.repeat(2_001)))],
  ['100,000 elements', bpmnFile('<a/>'.repeat(100_000))],
  [
    '100,000 elements in a picture',
    bpmnFile(
      `${bpmnWith()}<bpmndi:BPMNDiagram xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI">${'<a/>'.repeat(100_000)}</bpmndi:BPMNDiagram>`,
    ),
    'harmless',
  ],
  [
    'a thousand wrong references',
    bpmnFile(bpmnWith(times(1_000, (i) => flow(`w${String(i)}`, `x${String(i)}`, 'nowhere')))),
  ],
  [
    'a thousand flows between two tasks',
    bpmnFile(
      bpmnWith(task('a') + task('b') + times(1_000, (i) => flow(`w${String(i)}`, 'a', 'b'))),
    ),
    'harmless',
  ],
  [
    '600 gateways, each with the next two',
    bpmnFile(
      bpmnWith(
        times(
          400,
          (i) =>
            `<bpmn:inclusiveGateway id="g${String(i)}" />${flow(`w${String(i)}`, `g${String(i)}`, `g${String((i + 1) % 400)}`)}${flow(`v${String(i)}`, `g${String(i)}`, `g${String((i + 2) % 400)}`)}`,
        ),
      ),
    ),
  ],
  [
    '480 expressions that take long to read',
    bpmnFile(bpmnWith(times(400, (i) => script(slowFeel, `x${String(i)}`)))),
  ],
  [
    '75 expressions that take just long enough',
    bpmnFile(
      bpmnWith(
        times(60, (i) => script(slowFeel, `x${String(i)}`)) +
          flow('w', 's', 'x0') +
          times(59, (i) => flow(`w${String(i)}`, `x${String(i)}`, `x${String(i + 1)}`)),
      ),
    ),
    'refused',
  ],
  [
    'one expression in 250 mappings',
    bpmnFile(
      bpmnWith(
        task(
          'a',
          extended(
            `<zeebe:ioMapping>${times(200, (i) => `<zeebe:input source="=${slowFeel}" target="v${String(i)}" />`)}</zeebe:ioMapping>`,
          ),
        ),
      ),
    ),
  ],
];

const names: XmlRow[] = [
  ...evilNames.map((name): XmlRow => [
    `an element called ${name}`,
    bpmnFile(bpmnWith(`${task(name)}${flow('w', 's', name)}`)),
    'harmless',
  ]),
  ...evilNames
    .slice(0, 3)
    .map((name): XmlRow => [`a process called ${name}`, bpmnFile(bpmnWith('', name)), 'harmless']),
  [
    'a variable called __proto__',
    bpmnFile(bpmnWith(script('1', 'x', '__proto__') + flow('w', 's', 'x'))),
    'refused',
  ],
  [
    'a variable called constructor',
    bpmnFile(bpmnWith(script('1', 'x', 'constructor') + flow('w', 's', 'x'))),
    'refused',
  ],
  [
    'a mapping to __proto__',
    bpmnFile(
      bpmnWith(
        task(
          'a',
          extended(
            '<zeebe:ioMapping><zeebe:output source="=1" target="__proto__.admin" /></zeebe:ioMapping>',
          ),
        ) + flow('w', 's', 'a'),
      ),
    ),
  ],
  [
    'a property called __proto__',
    bpmnFile(
      bpmnWith(
        task(
          'a',
          extended(
            '<zeebe:properties><zeebe:property name="__proto__" value="1" /></zeebe:properties>',
          ),
        ) + flow('w', 's', 'a'),
      ),
    ),
    'harmless',
  ],
  ['one id for two', bpmnFile(bpmnWith(task('a') + task('a')))],
  ['an id of two processes', bpmnFile(bpmnWith() + bpmnWith())],
  ['an id with a path', bpmnFile(bpmnWith(task('../../etc/passwd')))],
  ['an id with markup', bpmnFile(bpmnWith(task('&lt;script&gt;')))],
  ['an id with a quote of SQL', bpmnFile(bpmnWith(task('a&apos;; DROP TABLE account; --')))],
  ['an empty id', bpmnFile(bpmnWith(task('')))],
  ['no id', bpmnFile('<bpmn:process isExecutable="true" />')],
  ['an id that turns round', bpmnFile(bpmnWith(task('a\u202Eb')))],
  [
    'a name with markup',
    bpmnFile(
      bpmnWith(
        '<bpmn:task id="a" name="&lt;img src=x onerror=alert(1)&gt;" />' + flow('w', 's', 'a'),
      ),
    ),
    'harmless',
  ],
];

const namespaces: XmlRow[] = [
  ['a prefix that nobody declared', bpmnFile(bpmnWith('<evil:task id="a" />'))],
  [
    'a prefix called __proto__',
    bpmnFile(bpmnWith()).replace('id="d"', 'xmlns:__proto__="urn:x" id="d"'),
    'harmless',
  ],
  ['an element of a prefix called constructor', bpmnFile(bpmnWith('<constructor:task id="a" />'))],
  [
    'the prefix of XML, redefined',
    bpmnFile(bpmnWith()).replace('id="d"', 'xmlns:xml="urn:x" id="d"'),
    'refused',
  ],
  [
    'another namespace of the same prefix within',
    bpmnFile(bpmnWith('<bpmn:task xmlns:bpmn="urn:x" id="a" />')),
  ],
  [
    'an attribute by two prefixes',
    bpmnFile(
      bpmnWith(
        '<bpmn:task id="a" xmlns:c="http://www.omg.org/spec/BPMN/20100524/MODEL" c:name="x" bpmn:name="y" />' +
          flow('w', 's', 'a'),
      ),
    ),
    'harmless',
  ],
  [
    'a type that is none',
    bpmnFile(bpmnWith('<bpmn:task id="a" xsi:type="__proto__" />')),
    'harmless',
  ],
  [
    'an extension of another engine',
    bpmnFile(
      bpmnWith(
        '<bpmn:serviceTask id="a" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" camunda:class="java.lang.Runtime" />' +
          flow('w', 's', 'a'),
      ),
    ),
  ],
  [
    'a script of JavaScript',
    bpmnFile(
      bpmnWith(
        '<bpmn:scriptTask id="a" scriptFormat="javascript"><bpmn:script>process.exit()</bpmn:script></bpmn:scriptTask>' +
          flow('w', 's', 'a'),
      ),
    ),
  ],
  [
    'an import',
    bpmnFile(
      `<bpmn:import importType="http://www.w3.org/2001/XMLSchema" location="file:///etc/passwd" namespace="urn:x" />${bpmnWith()}`,
    ),
  ],
];

const shapes: XmlRow[] = [
  ['a flow to itself', bpmnFile(bpmnWith(task('a') + flow('w', 's', 'a') + flow('v', 'a', 'a')))],
  [
    'a ring that nobody enters',
    bpmnFile(bpmnWith(task('a') + task('b') + flow('w', 'a', 'b') + flow('v', 'b', 'a'))),
  ],
  ['a flow of a flow', bpmnFile(bpmnWith(flow('w', 'f', 'f')))],
  ['a flow to the process', bpmnFile(bpmnWith(flow('w', 's', 'p')))],
  [
    'an event at its own boundary',
    bpmnFile(bpmnWith('<bpmn:boundaryEvent id="b" attachedToRef="b" />')),
  ],
  [
    'a link to itself',
    bpmnFile(
      bpmnWith(
        '<bpmn:intermediateThrowEvent id="a"><bpmn:linkEventDefinition name="l" /></bpmn:intermediateThrowEvent><bpmn:intermediateCatchEvent id="b"><bpmn:linkEventDefinition name="l" /></bpmn:intermediateCatchEvent>' +
          flow('w', 's', 'a') +
          flow('v', 'b', 'a'),
      ),
    ),
    'refused',
  ],
  [
    'lanes in each other without end',
    bpmnFile(
      bpmnWith(
        `<bpmn:laneSet id="ls">${'<bpmn:lane><bpmn:childLaneSet>'.repeat(40)}${'</bpmn:childLaneSet></bpmn:lane>'.repeat(40)}</bpmn:laneSet>`,
      ),
    ),
  ],
  ['a start in the middle', bpmnFile(bpmnWith(flow('w', 'e', 's')))],
  ['a process that waits for nothing', bpmnFile('<bpmn:process id="p" isExecutable="true" />')],
  [
    'a default that is no flow of it',
    bpmnFile(bpmnWith('<bpmn:exclusiveGateway id="a" default="f" />')),
  ],
  [
    'a timer a billion times at once',
    bpmnFile(
      bpmnWith(
        '<bpmn:startEvent id="t"><bpmn:timerEventDefinition><bpmn:timeCycle xsi:type="bpmn:tFormalExpression">R1000000000/PT0S</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:startEvent>' +
          flow('w', 't', 'e'),
      ),
    ),
  ],
  [
    'a timer that is no time',
    bpmnFile(
      bpmnWith(
        '<bpmn:startEvent id="t"><bpmn:timerEventDefinition><bpmn:timeDate xsi:type="bpmn:tFormalExpression">soon</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:startEvent>' +
          flow('w', 't', 'e'),
      ),
    ),
  ],
  [
    'a priority beyond all',
    bpmnFile(
      bpmnWith(
        `<bpmn:userTask id="a">${extended('<zeebe:userTask /><zeebe:priorityDefinition priority="1e99" />')}</bpmn:userTask>${flow('w', 's', 'a')}`,
      ),
    ),
  ],
  [
    'retries beyond all',
    bpmnFile(
      bpmnWith(
        `<bpmn:serviceTask id="a">${extended('<zeebe:taskDefinition type="x" retries="99999999999999999999" />')}</bpmn:serviceTask>${flow('w', 's', 'a')}`,
      ),
    ),
  ],
];

const decisions: XmlRow[] = [
  ['a decision that requires itself', dmnFile(decisionWith('a', 'a', requires('a')))],
  [
    'two that require each other',
    dmnFile(decisionWith('b', 'a', requires('b')) + decisionWith('a', 'b', requires('a'))),
  ],
  [
    'a chain of 2,000',
    dmnFile(
      times(2_000, (i) =>
        decisionWith('1', `c${String(i)}`, i === 0 ? '' : requires(`c${String(i - 1)}`)),
      ),
    ),
    'refused',
  ],
  [
    'a diamond of diamonds',
    dmnFile(
      times(40, (i) =>
        decisionWith(
          '1',
          `c${String(i)}`,
          i < 2 ? '' : requires(`c${String(i - 1)}`) + requires(`c${String(i - 2)}`),
        ),
      ),
    ),
    'harmless',
  ],
  ['a requirement of nothing', dmnFile(decisionWith('1', 'a', requires('nowhere')))],
  [
    'a requirement from elsewhere',
    dmnFile(decisionWith('1', 'a', requires('x').replace('#x', 'http://127.0.0.1/x.dmn#x'))),
  ],
  [
    'a type of itself',
    dmnFile(
      `<itemDefinition id="t" name="t"><typeRef>t</typeRef></itemDefinition>${decisionWith()}`,
    ),
    'harmless',
  ],
  [
    'a type made of itself twice',
    dmnFile(
      `<itemDefinition id="t" name="t"><itemComponent id="c" name="c"><typeRef>t</typeRef></itemComponent><itemComponent id="e" name="e"><typeRef>t</typeRef></itemComponent></itemDefinition>${decisionWith()}`,
    ),
    'harmless',
  ],
  [
    'types of twice the one before',
    dmnFile(
      `${times(40, (i) => `<itemDefinition id="t${String(i)}" name="t${String(i)}">${i === 0 ? '<typeRef>number</typeRef>' : ['a', 'b'].map((c) => `<itemComponent id="${c}${String(i)}" name="${c}"><typeRef>t${String(i - 1)}</typeRef></itemComponent>`).join('')}</itemDefinition>`)}${decisionWith('1', 'one').replace('<variable name="one" />', '<variable name="one" typeRef="t39" />')}`,
    ),
    'harmless',
  ],
  [
    'an import of itself',
    dmnFile(
      `<import name="i" namespace="http://example.org" importType="https://www.omg.org/spec/DMN/20191111/MODEL/" />${decisionWith()}`,
    ),
  ],
  [
    'an import of a page',
    dmnFile(
      `<import name="i" namespace="http://127.0.0.1/x" locationURI="http://127.0.0.1/x" importType="http://www.w3.org/2001/XMLSchema" />${decisionWith()}`,
    ),
  ],
  [
    'an unknown hit policy',
    dmnFile(
      '<decision id="a" name="a"><decisionTable id="t" hitPolicy="EVIL"><output name="o" /></decisionTable></decision>',
    ),
  ],
  [
    'a table without an output',
    dmnFile(
      '<decision id="a" name="a"><decisionTable id="t"><input><inputExpression><text>1</text></inputExpression></input></decisionTable></decision>',
    ),
  ],
  [
    'a table of 3,000 columns',
    dmnFile(
      `<decision id="a" name="a"><decisionTable id="t">${'<input><inputExpression><text>1</text></inputExpression></input>'.repeat(3_000)}<output name="o" /></decisionTable></decision>`,
    ),
    'harmless',
  ],
  [
    '200 expressions that take long to read',
    dmnFile(times(300, (i) => decisionWith(slowFeel, `x${String(i)}`))),
  ],
  [
    'a knowledge of itself',
    dmnFile(
      `<businessKnowledgeModel id="k" name="k"><encapsulatedLogic><literalExpression><text>k()</text></literalExpression></encapsulatedLogic><knowledgeRequirement><requiredKnowledge href="#k" /></knowledgeRequirement></businessKnowledgeModel>${decisionWith()}`,
    ),
  ],
  ['10,001 elements', dmnFile('<a/>'.repeat(10_001))],
  [
    '65 levels of contexts',
    dmnFile(
      `<decision id="a" name="a">${'<context><contextEntry>'.repeat(40)}${'</contextEntry></context>'.repeat(40)}</decision>`,
    ),
  ],
  ...evilNames
    .slice(0, 3)
    .map((name): XmlRow => [
      `a decision called ${name}`,
      dmnFile(decisionWith('1', name)),
      'harmless',
    ]),
];

const file = (name: string, content: string) => ({ name, content });
const several = (
  why: string,
  files: XmlCase['files'],
  must: XmlCase['must'] = 'refused',
): XmlCase => ({
  family: 'several files',
  ...{ why, must, ...(files && { files }) },
});
const importing = (i: number, from: readonly number[]) =>
  file(
    `i${String(i)}.dmn`,
    dmnFile(
      times(
        from.length,
        (k) =>
          `<import name="i${String(k)}" namespace="urn:${String(from[k])}" importType="https://www.omg.org/spec/DMN/20191111/MODEL/" />`,
      ) + decisionWith('1', `one${String(i)}`),
    ).replace('http://example.org', `urn:${String(i)}`),
  );

/** What a model says: how much, under which names, in which shape. */
export const xmlModels: readonly XmlCase[] = [
  ...xmlFamily('models that are too much', 'bpmn', size),
  ...xmlFamily('names and ids', 'bpmn', names),
  ...xmlFamily('namespaces', 'bpmn', namespaces),
  ...xmlFamily('shapes that cannot be', 'bpmn', shapes),
  ...xmlFamily('decisions that cannot be', 'dmn', decisions),
  several('one process in two files', [file('a.bpmn', bpmnFile()), file('b.bpmn', bpmnFile())]),
  several('two that import each other', [importing(0, [1]), importing(1, [0])], 'harmless'),
  several(
    'each imports the one before twice',
    Array.from({ length: 40 }, (_, i) => importing(i, i === 0 ? [] : [i - 1, i - 1])),
  ),
  several('one good and one hostile', [
    file('a.bpmn', bpmnFile()),
    file('b.dmn', dmnFile('', '<!DOCTYPE d>')),
  ]),
  several(
    'twelve that each take as long as they may',
    Array.from({ length: 12 }, (_, k) =>
      file(
        `s${String(k)}.bpmn`,
        bpmnFile(
          bpmnWith(
            times(33, (i) => script(slowFeel, `x${String(i)}`)),
            `p${String(k)}`,
          ),
        ),
      ),
    ),
    'harmless',
  ),
  several('a name that is a path', [file('../../../etc/passwd.bpmn', bpmnFile())], 'harmless'),
  several('a program', [file('a.bpmn.exe', bpmnFile())]),
  several('a form that refers to a page', [
    file(
      'a.schema.json',
      '{"$id":"a","type":"object","additionalProperties":false,"properties":{"a":{"$ref":"http://127.0.0.1/x.json"}}}',
    ),
  ]),
  several(
    'a form of itself',
    [
      file(
        'a.schema.json',
        '{"$id":"a","type":"object","additionalProperties":false,"properties":{"a":{"$ref":"#"}}}',
      ),
    ],
    'harmless',
  ),
  several(
    'a form with a pattern that explodes',
    [
      file(
        'a.schema.json',
        '{"$id":"a","type":"object","additionalProperties":false,"properties":{"a":{"type":"string","pattern":"^(a+)+$"}}}',
      ),
    ],
    'harmless',
  ),
  several('a form 5,000 levels deep', [
    file('a.schema.json', `${'{"not":'.repeat(5_000)}{}${'}'.repeat(5_000)}`),
  ]),
  several(
    'a form with a prototype',
    [
      file(
        'a.schema.json',
        '{"$id":"a","type":"object","additionalProperties":false,"properties":{"__proto__":{"type":"string"}}}',
      ),
    ],
    'harmless',
  ),
];
