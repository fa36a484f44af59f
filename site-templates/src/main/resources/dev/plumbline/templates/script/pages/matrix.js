/* The choice of the one or two levels of a matrix that a narrow window shows. */
"use strict";
(() => {
  const table = document.querySelector(".matrix");
  const rows = [...table.tBodies[0].rows];
  const choice = document.getElementById("matrix.choice");
  const [level, beside] = choice.querySelectorAll("select");

  const fill = (select) => {
    const tracks = {};
    for (const row of rows) {
      const track = row.querySelector("th .label").textContent;
      if (!tracks[track]) {
        tracks[track] = document.createElement("optgroup");
        tracks[track].label = track;
        select.append(tracks[track]);
      }
      const name = row.querySelector(".level").textContent.trim().replace(/\s+/g, " ");
      tracks[track].append(new Option(name, row.id));
    }
  };
  const show = () => {
    const two = beside.value && beside.value !== level.value;
    table.classList.toggle("two", Boolean(two));
    rows.forEach((row) => row.classList.toggle("shown", row.id === level.value || row.id === beside.value));
  };
  const follow = () => {
    const named = rows.find((row) => `#${row.id}` === decodeURIComponent(location.hash));
    level.value = (named || rows[0]).id;
    show();
  };

  fill(level);
  fill(beside);
  choice.addEventListener("change", () => {
    show();
    history.replaceState(null, "", `#${level.value}`);
  });
  addEventListener("hashchange", follow);
  follow();
  table.classList.add("picked");
  choice.hidden = false;
})();
