// Looks out for anything that runs on a page and should not: dialogs, handlers, scripts and frames that are not the theme's, what
// the policy had to stop, and requests to other hosts.

/** What a page does that is not its own doing. Put into every frame before anything of it is read. */
function hook() {
  const tell = (words) => globalThis.toldOfPage?.(`${location.pathname}: ${words}`);
  for (const name of ["alert", "confirm", "prompt", "print", "msgbox", "open"]) globalThis[name] = (...said) => tell(`${name}(${said})`);
  document.addEventListener("securitypolicyviolation", (event) => tell(`the policy stopped ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
  const isOwn = (script) => script.type === "application/ld+json" || (script.src && new URL(script.src).origin === location.origin && /\/assets\/\w+\.js$/.test(script.src));
  const look = (element) => {
    for (const { name } of element.attributes) if (/^on|^(style|srcdoc|formaction|ping|background|xlink:href)$/.test(name) && !element.matches(".card, .beside__list > *")) tell(`<${element.localName} ${name}>`);
    if (element.localName === "script" && !isOwn(element)) tell("a script that is not the theme's");
    if (element.matches("iframe, frame, object, embed, base, portal, applet, style, animate, set")) tell(`<${element.localName}>`);
    for (const name of ["href", "src", "action", "cite", "poster", "data"]) {
      const address = element.getAttribute(name)?.replace(/[\0-\x20]/g, "");
      if (address && /^[a-z][a-z0-9+.-]*:/i.test(address) && !/^(https?|mailto|tel|doi):/i.test(address)) tell(`<${element.localName} ${name}="${address}">`);
    }
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes, type } of changes) {
      if (type === "attributes") look(target);
      for (const node of addedNodes) if (node.nodeType === 1) [node, ...node.querySelectorAll("*")].forEach(look);
    }
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

/** What goes wrong on the pages of a reader from now on, as a list that grows. */
export async function watched(page, address) {
  const found = [];
  const note = (words) => { if (found.length < 50) found.push(words); };
  await page.exposeFunction("toldOfPage", note);
  await page.addInitScript(hook);
  page.on("dialog", (dialog) => { note(`a dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on("pageerror", (error) => note(`${page.url()}: an error in a script: ${error.message}`));
  page.on("popup", (other) => note(`a window: ${other.url()}`));
  await page.context().route((url) => !url.href.startsWith(address), (route) => {
    note(`${page.url()}: a request to ${route.request().url()}`);
    return route.abort();
  });
  return found;
}

/**
 * Gives every element the events that handlers wait for, many links the pointer and the focus, and goes through the page with
 * the keyboard. Long lists have the same thing hundreds of times: focus is laid out anew each time, and given to a hundred.
 */
export async function tryEverything(page) {
  await page.evaluate(() => {
    const events = ["pointerover", "mouseover", "mouseenter", "focus", "blur", "toggle", "input", "keydown"];
    for (const element of document.querySelectorAll("body *")) {
      for (const name of events) element.dispatchEvent(new Event(name));
      if (element.localName === "details") element.open = true;
    }
    for (const link of [...document.querySelectorAll("main a, main [tabindex]")].slice(0, 100)) {
      link.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, pointerType: "mouse" }));
      link.focus({ preventScroll: true });
    }
  });
  for (const key of ["Tab", "Tab", "n", "j", "p", "/", "Escape"]) await page.keyboard.press(key);
}
