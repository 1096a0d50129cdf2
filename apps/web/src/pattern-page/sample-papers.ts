import type { components } from '../api/schema';
import type { ComparedVersion } from '../parts/text-diff/version-compare';

export const sampleVersions: readonly ComparedVersion[] = [
  version(1, 'Cơ quan cung cấp bản đồ quy hoạch phân khu và thuyết minh.'),
  version(2, 'Cơ quan cung cấp bản đồ quy hoạch phân khu tỷ lệ 1/2000 và thuyết minh.'),
];

function version(number: number, text: string): ComparedVersion {
  const at = `2026-11-2${String(number)}T02:00:00Z`;
  return { number, by: 'Người xử lý', at, sections: [{ id: '1', title: 'Mục 1', text }] };
}

/** With every kind of block, and a place to be filled in by hand. */
export const sampleLetter: components['schemas']['ComposedLetterDto'] = {
  form: 'Mẫu số 04',
  issuer: { superior: 'ỦY BAN NHÂN DÂN TỈNH', name: 'SỞ XÂY DỰNG' },
  symbol: '12/TB-SXD',
  placeAndDate: 'Vĩnh Long, ngày 25 tháng 11 năm 2026',
  issuedOn: '2026-11-25',
  title: 'THÔNG BÁO',
  summary: 'Về việc cung cấp thông tin theo yêu cầu',
  addressee: 'Công ty mẫu',
  blocks: [
    { type: 'heading', text: 'Nội dung trả lời' },
    { type: 'paragraph', text: 'Cơ quan cung cấp các thông tin sau đây.' },
    { type: 'list', items: ['Bản đồ quy hoạch phân khu', 'Thuyết minh quy hoạch'] },
    { type: 'rows', rows: [row('Số trang', '24'), row('Người nhận', '')] },
    {
      type: 'table',
      caption: 'Bảng 1. Tài liệu',
      columns: [
        { title: 'Tài liệu', align: 'left' },
        { title: 'Số trang', align: 'right' },
      ],
      cells: [
        ['Bản đồ', '4'],
        ['Thuyết minh', '20'],
      ],
    },
    {
      type: 'bars',
      caption: 'Biểu đồ 1. Số trang',
      bars: [
        { label: 'Bản đồ', amount: 4 },
        { label: 'Thuyết minh', amount: 20 },
      ],
    },
  ],
  signature: { lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], note: null, name: 'Người ký (mẫu)' },
  recipients: ['Như trên', 'Lưu: VT'],
  tracking: null,
  notes: ['Chỗ để trống do người nhận ghi.'],
};

function row(label: string, text: string) {
  return { label, text };
}

/** Two steps, one after the other. */
export const sampleModel = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
  xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="mau" targetNamespace="http://minhbach.example">
  <process id="sample">
    <startEvent id="begin" />
    <userTask id="receive" name="Tiếp nhận" />
    <userTask id="answer" name="Trả lời" />
    <endEvent id="end" />
    <sequenceFlow id="one" sourceRef="begin" targetRef="receive" />
    <sequenceFlow id="two" sourceRef="receive" targetRef="answer" />
    <sequenceFlow id="three" sourceRef="answer" targetRef="end" />
  </process>
  <bpmndi:BPMNDiagram id="drawing"><bpmndi:BPMNPlane id="plane" bpmnElement="sample">
    ${shape('begin', 20, 42, 36, 36)}
    ${shape('receive', 100, 20, 100, 80)}
    ${shape('answer', 250, 20, 100, 80)}
    ${shape('end', 400, 42, 36, 36)}
    ${edge('one', 56, 100)}
    ${edge('two', 200, 250)}
    ${edge('three', 350, 400)}
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</definitions>`;

function shape(element: string, x: number, y: number, width: number, height: number): string {
  const bounds = Object.entries({ x, y, width, height }).map(
    ([name, at]) => `${name}="${String(at)}"`,
  );
  return `<bpmndi:BPMNShape id="${element}-shape" bpmnElement="${element}"><dc:Bounds ${bounds.join(' ')} /></bpmndi:BPMNShape>`;
}

function edge(flow: string, from: number, to: number): string {
  const points = [from, to].map((x) => `<di:waypoint x="${String(x)}" y="60" />`);
  return `<bpmndi:BPMNEdge id="${flow}-edge" bpmnElement="${flow}">${points.join('')}</bpmndi:BPMNEdge>`;
}
