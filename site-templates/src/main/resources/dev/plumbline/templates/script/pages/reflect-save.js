/* Saving a reflection: as Markdown for people, as a file to import again, on paper; and taking such a file in. */
"use strict";
(() => {
  const at = (name) => document.getElementById(`reflect.${name}`);

  const save = (name, type, text) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  };

  /* The page as Markdown: headings, marks and notes. */
  const markdown = () => {
    const lines = [`# ${document.querySelector("h1").textContent}`];
    const text = (one) => one.textContent.trim().replace(/\s+/g, " ");
    for (const one of at("result").querySelectorAll(":is(.steps, .ending) :is(h2, h3, li, textarea)")) {
      const mark = one.querySelector("label:has(:checked)");
      const line = {
        H2: () => `\n## ${text(one)}\n`,
        H3: () => `\n### ${text(one)}\n`,
        LI: () => `- ${text(one.firstElementChild)}${mark ? ` **${text(mark)}**` : ""}`,
        TEXTAREA: () => one.value && `\n${one.value.replace(/^/gm, "> ")}\n`,
      }[one.tagName]();
      line && lines.push(line);
    }
    return `${lines.join("\n")}\n`;
  };

  /* taken() shows what a file has brought; say() tells how that went. */
  plumbline.saveReflection = (store, taken, say) => {
    at("markdown").onclick = () => save("reflection.md", "text/markdown", markdown());
    at("json").onclick = () => save("reflection.json", "application/json", store.json());
    at("print").onclick = () => print();
    at("import").onclick = () => at("file").click();
    at("file").onchange = async () => {
      try {
        store.take(await at("file").files[0].text());
        await taken();
        say("imported");
      } catch {
        say("unread");
      }
      at("file").value = "";
    };
  };
})();
