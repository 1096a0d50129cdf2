/** The part of dmn-moddle (which ships no declarations) that this library uses. */
declare module 'dmn-moddle' {
  /** An XML element as dmn-moddle returns it. */
  export interface DmnElement {
    readonly $type: string;
    readonly $parent?: DmnElement;
    readonly id?: string;
    readonly name?: string;
    readonly $descriptor?: { readonly ns: { readonly localName: string; readonly uri?: string } };
    get(property: string): unknown;
  }

  export interface DmnWarning {
    readonly message: string;
    readonly element?: DmnElement;
  }

  export class DmnModdle {
    /** A package under the prefix of a built-in one replaces it. */
    constructor(packages?: Readonly<Record<string, unknown>>);
    /** The description of a package's types, as given or built in. */
    getPackage(prefix: string): unknown;
    /** Rejects when the text is not DMN 1.3 XML. */
    fromXML(xml: string): Promise<{
      readonly rootElement: DmnElement;
      readonly warnings: readonly DmnWarning[];
    }>;
  }
}
