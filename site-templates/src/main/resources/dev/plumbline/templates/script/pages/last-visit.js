/* What is new or changed on a level's page since the reader's last visit. The record stays in this browser. */
"use strict";
(() => {
  /* Several frameworks may be published under one origin. */
  const key = `plumbline.since ${location.pathname}`;
  const criteria = [...document.querySelectorAll("li[data-criterion]")];

  const text = (criterion) =>
    [...criterion.querySelectorAll(":scope > p, .detail, :scope > details:not(.word-changes) li")]
      .map((one) => one.textContent.trim().replace(/\s+/g, " "))
      .join(" ");
  const digest = (words) =>
    [...words].reduce((sum, one) => (Math.imul(sum, 33) ^ one.codePointAt(0)) >>> 0, 5381).toString(36);
  const now = () => ({ at: Date.now(), seen: Object.fromEntries(criteria.map((one) => [one.id, digest(text(one))])) });

  let before;
  try {
    before = JSON.parse(localStorage.getItem(key));
  } catch {
    return; // There is no storage, or another script has used the key.
  }
  const keep = () => {
    try {
      localStorage.setItem(key, JSON.stringify(now()));
    } catch {
      /* The next visit counts as the first. */
    }
  };
  if (typeof before?.seen !== "object" || !Number.isFinite(before.at)) {
    keep();
    return;
  }
  const fresh = criteria.filter((one) => before.seen[one.id] !== digest(text(one)));
  const gone = Object.keys(before.seen).filter((id) => !criteria.some((one) => one.id === id));
  if (!fresh.length && !gone.length) {
    keep();
    return;
  }

  const copy = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);
  const notice = copy("last-visit.notice");
  const date = new Date(before.at).toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
  const [news, losses] = notice.querySelectorAll("[data-one]");
  const fill = (place, count) => {
    const words = count === 1 ? place.dataset.one : place.dataset.other;
    count ? (place.textContent = words.replace("{count}", count).replace("{date}", date)) : place.remove();
  };
  fill(news, fresh.length);
  news.href = fresh[0]?.querySelector(".anchor").hash;
  fill(losses, gone.length);
  const marks = fresh.map((one) => {
    const mark = copy("last-visit.mark");
    one.prepend(mark);
    return mark;
  });
  /* The marks stay, even when the page is reloaded, until the reader confirms them. */
  notice.querySelector("button").onclick = () => {
    keep();
    [notice, ...marks].forEach((one) => one.remove());
    document.getElementById("page.main").focus();
  };
  document.querySelector("main .page-header").append(notice);
})();
