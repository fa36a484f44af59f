/* Shows only the families whose names have the typed words. */
"use strict";
(() => {
  const field = document.getElementById("families.filter");
  if (!field) {
    return;
  }
  const status = document.getElementById("families.shown");
  const fold = (text) =>
    ` ${text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")}`;
  const families = [...document.querySelectorAll("[data-family]")].map((element) => ({
    element,
    name: fold(element.querySelector("a").textContent),
  }));
  const groups = document.querySelectorAll(".letters, .family-group");

  const show = () => {
    const words = fold(field.value).split(" ").filter(Boolean);
    let count = 0;
    families.forEach(({ element, name }) => {
      element.hidden = !words.every((word) => name.includes(` ${word}`));
      count += !element.hidden;
    });
    groups.forEach((group) => {
      group.hidden = words.length > 0 && !group.querySelector("[data-family]:not([hidden])");
    });
    status.textContent = words.length
      ? (count ? status.dataset.text : status.dataset.none).replace("{count}", count).replace("{all}", families.length)
      : "";
  };
  field.addEventListener("input", show);
  field.value && show();
})();
