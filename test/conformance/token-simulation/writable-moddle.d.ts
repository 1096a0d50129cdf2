import 'bpmn-moddle';

/** What only a program that changes models needs of bpmn-moddle. */
declare module 'bpmn-moddle' {
  interface ModdleElement {
    set(property: string, value: unknown): void;
  }
  interface BpmnModdle {
    create(type: string, attributes?: Readonly<Record<string, unknown>>): ModdleElement;
    toXML(root: ModdleElement): Promise<{ readonly xml: string }>;
  }
}
