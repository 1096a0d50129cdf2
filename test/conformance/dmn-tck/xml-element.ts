import { Parser, type Decode } from 'saxen';

/** An XML element, names with the prefixes that `readXml` was given. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The character data between the tags, white space included. */
  text: string;
}

/** The root element of a document. Throws what is wrong with one that is not well-formed. */
export function readXml(xml: string, prefixes: Readonly<Record<string, string>>): XmlElement {
  const document: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  const append = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  new Parser()
    .ns(prefixes)
    .on('openTag', (name, attributes, decode) => {
      const element = { name, attributes: decoded(attributes(), decode), children: [], text: '' };
      open.at(-1)?.children.push(element);
      open.push(element);
    })
    .on('closeTag', () => void open.pop())
    .on('text', (text, decode) => append(decode(text)))
    .on('cdata', append)
    .on('error', (error) => {
      throw error;
    })
    .parse(xml);
  const [root] = document.children;
  if (!root) throw new Error('the document has no element');
  return root;
}

function decoded(
  attributes: Readonly<Record<string, string>>,
  decode: Decode,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, decode(value)]),
  );
}

export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}
