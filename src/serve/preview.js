// Put into pages by `travaux serve`, and by nothing else: shows what became of the last save.
(() => {
  "use strict";
  // Read past the document's own names: an image called `currentScript` would stand before it.
  const script = Object.getOwnPropertyDescriptor(Document.prototype, "currentScript").get.call(document);
  const made = { ...script.dataset };
  const KEPT = "travaux-preview";

  // Where the reader is: the heading or unit above the top of the window, by its id, and which details are open.
  const place = () => {
    const marks = [...document.querySelectorAll("[id]")];
    const top = (element) => element.getBoundingClientRect().top;
    const mark = marks.filter((element) => element.getClientRects().length && top(element) <= 1).pop();
    const open = [...document.querySelectorAll("details")].map((element) => element.open);
    const above = mark && { id: mark.id, top: top(mark) };
    return { page: location.pathname, x: scrollX, y: scrollY, above, open };
  };

  const resume = (kept) => {
    const mark = kept.above && document.getElementById(kept.above.id);
    const y = mark && kept.y > 0 ? scrollY + mark.getBoundingClientRect().top - kept.above.top : kept.y;
    scrollTo({ left: kept.x, top: y, behavior: "instant" });
  };

  // What is kept was written by a page, and pages may run what a trusted text has in it: it may be anything.
  const remembered = () => {
    try {
      const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
      sessionStorage.removeItem(KEPT);
      return Array.isArray(kept?.open) && kept.page === location.pathname ? kept : undefined;
    } catch {
      return undefined;
    }
  };

  const kept = remembered();
  if (kept) {
    history.scrollRestoration = "manual";
    const details = [...document.querySelectorAll("details")];
    if (details.length === kept.open.length) details.forEach((element, index) => { element.open = kept.open[index]; });
    resume(kept);
    // The browser's own memory of the place, in pixels, is not to be used this once.
    const rest = () => setTimeout(() => { history.scrollRestoration = "auto"; }, 1000);
    addEventListener("load", () => { resume(kept); rest(); }, { once: true });
  }

  const reload = () => {
    sessionStorage.setItem(KEPT, JSON.stringify(place()));
    location.reload();
  };

  // The new sheet is put beside the old one, which goes when the new one is there: nothing flashes.
  const restyle = (version) => {
    for (const old of document.querySelectorAll("link[rel~=stylesheet]")) {
      const address = new URL(old.href);
      if (address.origin !== location.origin) continue;
      address.searchParams.set("travaux", version);
      const fresh = old.cloneNode();
      fresh.href = address.href;
      fresh.addEventListener("load", () => old.remove(), { once: true });
      fresh.addEventListener("error", () => fresh.remove(), { once: true });
      old.after(fresh);
    }
  };

  // A sheet made by script: the pages' policy allows no style that is written into them.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; }
    section { position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-block-size: 60vh; overflow: auto; box-sizing: border-box;
      padding: 1rem 1.25rem; border-block-start: 4px solid #d33; background: #1d1b1b; color: #f4f1ee;
      font: 15px/1.5 system-ui, sans-serif; direction: ltr; text-align: left; }
    header { display: flex; gap: 1rem; align-items: baseline; justify-content: space-between; }
    h2 { margin: 0; font-size: 1.1rem; }
    p { margin: 0.25rem 0 0; color: #cfc8c2; }
    pre { margin: 0.75rem 0 0; padding: 0.75rem; overflow-x: auto; background: #000; color: #f4f1ee; font: 13px/1.45 ui-monospace, monospace; }
    button { font: inherit; padding: 0.2rem 0.7rem; border: 1px solid #cfc8c2; border-radius: 4px; background: none; color: inherit; cursor: pointer; }
    button:focus-visible { outline: 2px solid #fff; outline-offset: 2px; }
    details { position: fixed; inset: auto 0.75rem 0.75rem auto; z-index: 2147483646; max-inline-size: min(44rem, calc(100vw - 1.5rem));
      box-sizing: border-box; border: 1px solid #b58900; border-radius: 6px; background: #1d1b1b; color: #f4f1ee;
      font: 14px/1.5 system-ui, sans-serif; direction: ltr; text-align: left; opacity: 0.92; }
    details[open] { max-block-size: 60vh; overflow: auto; padding: 0 0.9rem 0.9rem; opacity: 1; }
    summary { padding: 0.25rem 0.7rem; cursor: pointer; }
    details[open] summary { padding-inline: 0; }
    summary:focus-visible { outline: 2px solid #fff; outline-offset: 2px; border-radius: 6px; }
    @media print { section, details { display: none; } }`);

  const make = (name, words) => Object.assign(document.createElement(name), { textContent: words });
  let overlay;
  let told = "[]";
  const explain = (problems, more) => {
    const now = JSON.stringify(problems);
    if (now === told) return;
    told = now;
    overlay?.remove();
    if (!problems.length) return;
    overlay = document.createElement("travaux-problems");
    const section = document.createElement("section");
    section.setAttribute("role", "alert");
    section.setAttribute("aria-label", "Problems found by travaux");
    const header = document.createElement("header");
    const count = problems.length + more;
    const close = make("button", "Hide");
    close.addEventListener("click", () => overlay.remove());
    header.append(make("h2", count === 1 ? "One error" : `${count} errors`), close);
    section.append(header, make("p", "The page stays as it last was until this is mended."));
    section.append(...problems.map((problem) => make("pre", problem)));
    if (more) section.append(make("p", `${more} more in the terminal.`));
    const shadow = overlay.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(section);
    document.documentElement.append(overlay);
  };

  // Warnings wait in a corner: a page is right in spite of them. Whether they are unfolded is kept from page to page.
  const UNFOLDED = "travaux-warnings";
  let corner;
  let warned = "[]";
  const warn = (warnings, more) => {
    const now = JSON.stringify([warnings, more]);
    if (now === warned) return;
    warned = now;
    const open = corner ? corner.shadowRoot.querySelector("details").open : sessionStorage.getItem(UNFOLDED) === "yes";
    corner?.remove();
    corner = undefined;
    if (!warnings.length) return;
    corner = document.createElement("travaux-warnings");
    const details = document.createElement("details");
    const count = warnings.length + more;
    details.open = open;
    details.append(make("summary", count === 1 ? "1 warning" : `${count} warnings`));
    details.append(...warnings.map((warning) => make("pre", warning)));
    if (more) details.append(make("p", `${more} more in the terminal.`));
    details.addEventListener("toggle", () => sessionStorage.setItem(UNFOLDED, details.open ? "yes" : "no"));
    const shadow = corner.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(details);
    document.documentElement.append(corner);
  };

  addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    overlay?.remove();
    const details = corner?.shadowRoot.querySelector("details");
    if (details) details.open = false;
  });

  const hear = ({ data }) => {
    const now = JSON.parse(data);
    explain(now.problems, now.more);
    warn(now.warnings, now.more_warnings);
    if (now.page !== made.page || now.files !== made.files) return reload();
    if (now.styles !== made.styles) restyle(now.styles);
    made.styles = now.styles;
  };

  // Browsers allow six connections to a host: a page that nobody sees gives its own back.
  let source;
  const listen = () => {
    source?.close();
    source = undefined;
    if (document.visibilityState === "hidden") return;
    source = new EventSource(`/.travaux/events?page=${encodeURIComponent(location.pathname)}`);
    source.onmessage = hear;
  };
  document.addEventListener("visibilitychange", listen);
  addEventListener("pagehide", () => { source?.close(); source = undefined; });
  addEventListener("pageshow", (event) => { if (event.persisted) listen(); });
  listen();
})();
