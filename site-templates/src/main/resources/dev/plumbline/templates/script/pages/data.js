/* The framework as data, and templates of the page to show it with. */
"use strict";
(() => {
  const folder = new URL("../../data/", document.currentScript.src);
  const load = (kind, id, file) => plumbline.load(new URL(file, folder).href).then(() => plumbline.received[kind][id]);

  /*
   * What a template holds, with {name} filled in. data-to-x becomes the attribute x; data-html takes
   * the generator's HTML; data-if keeps its element only for a value; data-each adds the template
   * data-template for each of a list, whose texts are {value}.
   */
  const has = (value) => value && value.length !== 0;
  const make = (id, values = {}) => {
    const fill = (text) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? "");
    const made = document.getElementById(id).content.firstElementChild.cloneNode(true);
    made.querySelectorAll("[data-if]").forEach((one) => has(values[one.dataset.if]) || one.remove());
    for (const one of [made, ...made.querySelectorAll("*")]) {
      for (const { name, value } of [...one.attributes]) {
        value.includes("{") && one.setAttribute(name.replace("data-to-", ""), fill(value));
      }
      for (const node of one.childNodes) {
        node.nodeType === Node.TEXT_NODE && node.data.includes("{") && (node.data = fill(node.data));
      }
      const { html, each } = one.dataset;
      html && (one.innerHTML = values[html] ?? "");
      each && one.append(...(values[each] || []).map((value) => make(one.dataset.template, Object(value) === value ? value : { value })));
    }
    return made;
  };

  /* A breath between the parts of a long work, so that the page answers meanwhile. Nobody waits at a hidden one. */
  const pause = () => document.hidden ? undefined : window.scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));

  const family = (id) => load("family", id, `families/${encodeURIComponent(id)}.js`);

  Object.assign(plumbline, {
    make,
    pause,
    family,
    /* All levels by name, in the framework's order. */
    levels: () => load("levels", "", "levels.js"),
    /* What words weigh, in runs. */
    words: () => load("words", "", "words.js"),
    /* Asks for the families of levels that an address names, while it is not known yet whether they are there. */
    ahead: (refs) => refs.forEach((ref) => ref && family(ref.split("/")[0]).catch(() => {})),
  });
})();
