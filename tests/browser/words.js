// The words of the interface, as the theme's files have them in each language, and which of them stand on a page.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const strings = fileURLToPath(new URL("../../themes/folio/strings/", import.meta.url));

/** The messages of a language that take no arguments. */
function messages(language) {
  const lines = readFileSync(`${strings}${language}.ftl`, "utf8").split("\n");
  return new Map(lines.flatMap((line) => {
    const [, name, words] = line.match(/^([a-z0-9-]+) = ([^{]+)$/) ?? [];
    return name ? [[name, words]] : [];
  }));
}

/** English words of the interface that a language has words of its own for. */
export function englishFor(language) {
  const [english, own] = [messages("en"), messages(language)];
  const said = new Set(own.values());
  return [...english].filter(([name, words]) => own.get(name) !== words && !said.has(words)).map(([, words]) => words);
}

/**
 * Runs in a page of a language: words of the interface in English, messages that were not filled in, and words in Latin
 * letters that nothing marks as being in another language, on pages in other letters.
 */
export function leftovers(page, language) {
  return page.evaluate(({ english, names, language }) => {
    const found = new Set();
    const foreign = ["ar", "ru", "zh"].includes(language);
    const interfaceWords = new Set(english);
    const keys = new Set(names);
    // Names of files, hosts and symbols are in no language.
    const machine = /^\S*[./\d]\S*$/;
    const look = (words, element) => {
      const said = words.trim().replace(/\s+/g, " ");
      if (!said || element.closest("script, style, code, pre, svg")) return;
      if (/\{ ?\$/.test(said) || keys.has(said)) found.add(`not filled in: ${said}`);
      if (element.closest("[lang]").lang !== language) return;
      if (interfaceWords.has(said)) found.add(`in English: ${said}`);
      if (!/\p{L}/u.test(said.replace(/[A-Za-z]/g, "")) && !machine.test(said) && /[A-Za-z]{3,}\s+[A-Za-z]{3,}/.test(said)) {
        if (foreign) found.add(`not said to be in another language: ${said.slice(0, 100)}`);
      }
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) look(walker.currentNode.data, walker.currentNode.parentElement);
    for (const element of document.querySelectorAll("[aria-label], [title], [alt], [placeholder]")) {
      for (const name of ["aria-label", "title", "alt", "placeholder"]) {
        const words = element.getAttribute(name);
        if (words && interfaceWords.has(words.trim()) && element.closest("[lang]").lang === language) found.add(`in English: ${name}="${words}"`);
      }
    }
    return [...found].slice(0, 12);
  }, { english: englishFor(language), names: [...messages("en").keys()].filter((name) => name.includes("-")), language });
}
