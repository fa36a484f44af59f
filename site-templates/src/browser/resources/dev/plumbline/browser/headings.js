// The words of every heading that is seen, as a line of a sheet would have them. A level that came
// or went as a whole is told by its heading alone.
() => [...document.querySelectorAll("main :is(h1, h2, h3, h4)")]
  .filter((one) => !one.matches(".level-change > h4:last-child"))
  .filter((one) => one.checkVisibility() && one.getClientRects().length)
  .map((one) => one.innerText.replace(/\s+/g, " ").trim())
  .filter(Boolean)
