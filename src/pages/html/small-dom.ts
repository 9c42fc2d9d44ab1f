/**
 * As much of a DOM as Mozilla's Readability looks at, without events, styles, selectors or live lists.
 *
 * These are classes because Readability reads `firstElementChild`, `textContent` and the like as properties. linkedom has
 * them too, but its nodes each carry an event target, which costs more time and memory than Readability itself.
 */
export class SmallNode {
  readonly nodeType: number;
  readonly nodeName: string;
  parentNode: SmallElement | null = null;
  previousSibling: SmallNode | null = null;
  nextSibling: SmallNode | null = null;

  constructor(nodeType: number, nodeName: string) {
    this.nodeType = nodeType;
    this.nodeName = nodeName;
  }

  get nextElementSibling(): SmallElement | null {
    let node = this.nextSibling;
    while (node && !(node instanceof SmallElement)) node = node.nextSibling;
    return node;
  }

  get previousElementSibling(): SmallElement | null {
    let node = this.previousSibling;
    while (node && !(node instanceof SmallElement)) node = node.previousSibling;
    return node;
  }

  /** Text has none; elements give their own. */
  get childNodes(): readonly SmallNode[] {
    return [];
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

/** A text node; `source` is what it was made from. */
export class SmallText extends SmallNode {
  textContent: string;
  readonly source: object;

  constructor(text: string, source: object) {
    super(3, "#text");
    this.textContent = text;
    this.source = source;
  }
}

/** An attribute; `cloneNode` is there because Readability copies attributes with it. */
export interface SmallAttribute {
  readonly name: string;
  value: string;
  readonly cloneNode: () => SmallAttribute;
}

function attributeOf(name: string, value: string): SmallAttribute {
  return { name, value, cloneNode: () => attributeOf(name, value) };
}

/** An element; names are lower case in `localName` and upper case in `tagName`. */
export class SmallElement extends SmallNode {
  readonly localName: string;
  readonly tagName: string;
  readonly ownerDocument: SmallDocument;
  attributes: SmallAttribute[] = [];
  firstChild: SmallNode | null = null;
  lastChild: SmallNode | null = null;

  constructor(name: string, owner: SmallDocument) {
    super(1, name.toUpperCase());
    this.localName = name.toLowerCase();
    this.tagName = this.nodeName;
    this.ownerDocument = owner;
  }

  override get childNodes(): readonly SmallNode[] {
    const nodes: SmallNode[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): SmallElement[] {
    const elements: SmallElement[] = [];
    for (let node = this.firstElementChild; node; node = node.nextElementSibling) elements.push(node);
    return elements;
  }

  get firstElementChild(): SmallElement | null {
    const first = this.firstChild;
    return first instanceof SmallElement ? first : (first?.nextElementSibling ?? null);
  }

  get textContent(): string {
    let text = "";
    for (let node = this.firstChild; node; node = nextBelow(node, this))
      if (node instanceof SmallText) text += node.textContent;
    return text;
  }

  set textContent(text: string) {
    for (const node of this.childNodes) node.remove();
    if (text !== "") this.appendChild(new SmallText(text, this));
  }

  get className(): string {
    return this.getAttribute("class") ?? "";
  }

  set className(value: string) {
    this.setAttribute("class", value);
  }

  get id(): string {
    return this.getAttribute("id") ?? "";
  }

  /** Readability keeps the body's markup to begin again from; the document builds its nodes again instead. */
  get innerHTML(): string {
    return "";
  }

  set innerHTML(_markup: string) {
    for (const node of this.childNodes) node.remove();
    this.ownerDocument.refill(this);
  }

  getAttribute(name: string): string | null {
    for (const one of this.attributes) if (one.name === name) return one.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    const known = this.attributes.find((one) => one.name === name);
    if (known) known.value = value;
    else this.attributes.push(attributeOf(name, value));
  }

  setAttributeNode({ name, value }: SmallAttribute): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    if (this.hasAttribute(name)) this.attributes = this.attributes.filter((one) => one.name !== name);
  }

  getElementsByTagName(name: string): SmallElement[] {
    const wanted = name.toLowerCase();
    const found: SmallElement[] = [];
    for (let node = this.firstChild; node; node = nextBelow(node, this))
      if (node instanceof SmallElement && (wanted === "*" || node.localName === wanted)) found.push(node);
    return found;
  }

  appendChild<T extends SmallNode>(node: T): T {
    node.remove();
    node.parentNode = this;
    node.previousSibling = this.lastChild;
    if (this.lastChild) this.lastChild.nextSibling = node;
    else this.firstChild = node;
    this.lastChild = node;
    return node;
  }

  removeChild<T extends SmallNode>(node: T): T {
    const { previousSibling: before, nextSibling: behind } = node;
    if (before) before.nextSibling = behind;
    else this.firstChild = behind;
    if (behind) behind.previousSibling = before;
    else this.lastChild = before;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
    return node;
  }

  replaceChild<T extends SmallNode>(node: SmallNode, old: T): T {
    node.remove();
    const { previousSibling: before, nextSibling: behind } = old;
    node.parentNode = this;
    node.previousSibling = before;
    node.nextSibling = behind;
    if (before) before.nextSibling = node;
    else this.firstChild = node;
    if (behind) behind.previousSibling = node;
    else this.lastChild = node;
    old.parentNode = null;
    old.previousSibling = null;
    old.nextSibling = null;
    return old;
  }
}

/** A document with a body that `fill` puts the page's nodes into, at first and whenever Readability begins again. */
export class SmallDocument {
  readonly title: string;
  readonly documentElement: SmallElement;
  readonly body: SmallElement;
  readonly firstChild: SmallElement;
  readonly baseURI = "about:blank";
  readonly documentURI = "about:blank";
  private readonly fill: (body: SmallElement) => void;

  constructor(title: string, fill: (body: SmallElement) => void) {
    this.title = title;
    this.fill = fill;
    this.documentElement = new SmallElement("html", this);
    this.firstChild = this.documentElement;
    this.body = this.documentElement.appendChild(new SmallElement("body", this));
    fill(this.body);
  }

  createElement(name: string): SmallElement {
    return new SmallElement(name, this);
  }

  createTextNode(text: string): SmallText {
    return new SmallText(text, this);
  }

  getElementsByTagName(name: string): SmallElement[] {
    return this.documentElement.getElementsByTagName(name);
  }

  refill(element: SmallElement): void {
    if (element === this.body) this.fill(element);
  }
}

/** Lists the nodes below an element in document order, without recursion. */
export function nodesBelow(root: SmallElement): SmallNode[] {
  const found: SmallNode[] = [];
  for (let node = root.firstChild; node; node = nextBelow(node, root)) found.push(node);
  return found;
}

/** Gives the node that follows another one in document order, as long as it stands below the root. */
function nextBelow(node: SmallNode, root: SmallElement): SmallNode | null {
  const first = node instanceof SmallElement ? node.firstChild : null;
  if (first) return first;
  let at: SmallNode | null = node;
  while (at && at !== root && !at.nextSibling) at = at.parentNode;
  return at === root ? null : (at?.nextSibling ?? null);
}
