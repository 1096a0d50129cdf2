/** The part of bpmn-moddle (which ships no declarations for its entry point) that this library uses. */
declare module 'bpmn-moddle' {
  export interface ModdleProperty {
    readonly name: string;
    readonly isReference?: boolean;
    readonly isAttr?: boolean;
  }

  /** An XML element as bpmn-moddle returns it; elements of unknown namespaces are generic. */
  export interface ModdleElement {
    readonly $type: string;
    readonly $parent?: ModdleElement;
    /** Attributes that the descriptor does not know, namespace declarations among them. */
    readonly $attrs?: Readonly<Record<string, unknown>>;
    readonly $descriptor: {
      readonly isGeneric?: boolean;
      readonly ns: { readonly prefix: string; readonly uri?: string };
      readonly properties?: readonly ModdleProperty[];
    };
    readonly id?: string;
    readonly name?: string;
    get(property: string): unknown;
  }

  export interface ModdleWarning {
    readonly message: string;
    readonly element?: ModdleElement;
    readonly property?: string;
    readonly value?: string;
  }

  export class BpmnModdle {
    constructor(packages?: Readonly<Record<string, unknown>>);
    /** Rejects with an `Error` that may carry `warnings` when the text is not BPMN XML. */
    fromXML(xml: string): Promise<{
      readonly rootElement: ModdleElement;
      readonly warnings: readonly ModdleWarning[];
    }>;
  }
}
