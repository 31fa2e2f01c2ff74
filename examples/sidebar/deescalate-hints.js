// <deescalate-hints for="reply"></deescalate-hints>
//
// Shows what deescalate says about the text area with the id "reply", while somebody types in it.
//
//   const hints = document.querySelector("deescalate-hints");
//   hints.conversation = [{ role: "customer", text: "…" }];   // what came before, oldest first
//   hints.context = { channel: "email" };                     // what surrounds it, see ReplyContext
//   hints.addEventListener("deescalate-analysis", ({ detail }) => detail.score);
//
// It costs nothing until the text area is used for the first time: then the library and its model are loaded.

const PAUSE_IN_MS = 150;
const NOT_SCORED = {
  "too-little-text": "Too little text to judge.",
  "unsupported-language": "Not mostly English: not judged.",
  automatic: "An automatic message: not judged.",
};
const STYLES = new CSSStyleSheet();
STYLES.replaceSync(`
  :host { display: block; }
  :host([hidden]) { display: none; }
  p, ul { margin: 0; padding: 0; }
  ul { list-style: none; }
  .verdict { font-weight: 600; }
  li { margin-top: 8px; padding-left: 10px; border-left: 3px solid var(--tone); }
  li[data-tone="error"] { --tone: light-dark(#b3241c, #ff9188); }
  li[data-tone="warning"] { --tone: light-dark(#8a4b00, #f2b661); }
  li[data-tone="missing"] { --tone: light-dark(#24439f, #a9bcff); }
  .why { color: color-mix(in srgb, currentColor 75%, transparent); }
  button { font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: 0; text-align: left; text-decoration: underline; cursor: pointer; }
  button:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
`);

export class DeescalateHints extends HTMLElement {
  static observedAttributes = ["for"];

  #box = null;
  #conversation = [];
  #context = {};
  #prepared = null;
  #used = false;
  #timer;
  #status;
  #list;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    // Adopted, not written into the page, which a content security policy may refuse.
    root.adoptedStyleSheets = [STYLES];
    this.#status = element("p");
    this.#status.className = "verdict";
    this.#status.setAttribute("role", "status");
    this.#list = element("ul");
    root.append(this.#status, this.#list);
  }

  get conversation() {
    return this.#conversation;
  }

  set conversation(turns) {
    this.#conversation = turns;
    this.#forget();
  }

  get context() {
    return this.#context;
  }

  set context(context) {
    this.#context = context;
    this.#forget();
  }

  connectedCallback() {
    this.#adopt("conversation");
    this.#adopt("context");
    this.#watch();
  }

  disconnectedCallback() {
    this.#unwatch();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#watch();
  }

  /** What was set before this script had come lies on the element itself, and hides the setter. */
  #adopt(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }

  #watch() {
    this.#unwatch();
    const id = this.getAttribute("for");
    const found = this.getRootNode().getElementById(id);
    if (!(found instanceof HTMLTextAreaElement)) {
      throw new TypeError(`<deescalate-hints for="${id}">: there is no <textarea id="${id}"> beside it.`);
    }
    this.#box = found;
    found.addEventListener("focus", this.#later);
    found.addEventListener("input", this.#later);
  }

  #unwatch() {
    clearTimeout(this.#timer);
    this.#box?.removeEventListener("focus", this.#later);
    this.#box?.removeEventListener("input", this.#later);
    this.#box = null;
  }

  /** The conversation has to be read again, and so has the draft where somebody has begun one. */
  #forget() {
    this.#prepared = null;
    if (this.#used) this.#later();
  }

  #later = () => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#read().catch((error) => {
        this.#status.textContent = "The draft cannot be read.";
        this.#list.replaceChildren();
        reportError(error);
      });
    }, PAUSE_IN_MS);
  };

  async #read() {
    this.#used = true;
    const analyzer = await loadAnalyzer();
    // It may have been taken out of the page while the library was loading.
    if (this.#box === null) return;
    this.#prepared ??= analyzer.prepare(this.#conversation, this.#context);
    const analysis = this.#prepared.analyzeReply(this.#box.value);
    this.#show(analysis);
    this.dispatchEvent(new CustomEvent("deescalate-analysis", { detail: analysis }));
  }

  #show({ status, score, band, findings, missing, leavesOpen }) {
    this.#status.textContent = status === "scored" ? `${score}, ${band}` : NOT_SCORED[status];
    this.#list.replaceChildren(
      ...findings.filter(({ points }) => points < 0).map((finding) => this.#findingItem(finding)),
      ...missing.map(({ move, suggestions }) => item("missing", element("b", `No ${move}`), adviceOf(suggestions))),
      ...leavesOpen.map(({ excerpt }) => item("missing", element("b", "Left open"), element("p", `“${excerpt}”`))),
    );
  }

  #findingItem({ severity = "warning", range, excerpt, message, why, suggestions = [] }) {
    const words = range === null ? element("b", "The whole reply") : element("button", `“${excerpt}”`);
    if (range !== null) {
      words.type = "button";
      words.addEventListener("click", () => {
        this.#box.focus();
        this.#box.setSelectionRange(range.start, range.end);
      });
    }
    const reason = element("p", why);
    reason.className = "why";
    return item(severity, words, element("p", message), reason, adviceOf(suggestions));
  }
}

/** One analyzer for all elements of a page: its rules are compiled and its model is read once. */
let loading;
function loadAnalyzer() {
  loading ??= import("deescalate").then(({ createAnalyzer }) => createAnalyzer());
  // After a failure the next keystroke may try again.
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** Text goes in as text: tickets and drafts are written by strangers. */
function element(name, text = "") {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function item(tone, ...children) {
  const made = element("li");
  made.dataset.tone = tone;
  made.append(...children);
  return made;
}

function adviceOf(suggestions) {
  const [first] = suggestions;
  return first === undefined ? "" : element("p", `Instead: ${first.text ?? first.message}`);
}

customElements.define("deescalate-hints", DeescalateHints);
