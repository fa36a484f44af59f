/*
 * The framework as data, each part loaded when it is first asked for. A page that is opened from a
 * folder can load scripts and nothing else, so each part is a script that calls receive().
 */
"use strict";
(() => {
  const folder = new URL("../../data/", document.currentScript.src);
  const parts = new Map();

  const load = (key, file) => {
    if (!parts.has(key)) {
      const part = {};
      part.value = new Promise((resolve, reject) => {
        const script = document.createElement("script");
        const fail = () => { parts.delete(key); reject(new Error(file)); };
        part.resolve = resolve;
        script.src = new URL(file, folder);
        script.onerror = fail;
        script.onload = () => { part.received || fail(); };
        document.head.append(script);
      });
      parts.set(key, part);
    }
    return parts.get(key).value;
  };

  Object.assign(plumbline, {
    /* All levels by name, in the framework's order. */
    levels: () => load("levels ", "levels.js"),
    /* All of one family. */
    family: (id) => load(`family ${id}`, `families/${encodeURIComponent(id)}.js`),
    receive: (kind, id, value) => {
      const part = parts.get(`${kind} ${id}`);
      part.received = true;
      part.resolve(value);
    },

    /*
     * What a template holds, with {names} filled in; data-to-x becomes the attribute x, data-html
     * takes HTML of the generator's, data-if keeps its element only where there is a value.
     */
    make: (id, values = {}) => {
      const fill = (text) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? "");
      const made = document.getElementById(id).content.firstElementChild.cloneNode(true);
      for (const one of [made, ...made.querySelectorAll("*")]) {
        for (const { name, value } of [...one.attributes]) {
          one.setAttribute(name.replace("data-to-", ""), fill(value));
        }
        for (const node of one.childNodes) {
          node.nodeType === Node.TEXT_NODE && (node.data = fill(node.data));
        }
        const { html, if: needed } = one.dataset;
        html && (one.innerHTML = values[html] ?? "");
        needed && !values[needed] && one.remove();
      }
      return made;
    },
  });
})();
