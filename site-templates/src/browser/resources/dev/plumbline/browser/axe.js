// What axe finds, as one line for each place. It stands in the page already.
async (options) => (await axe.run(document, options)).violations.flatMap((rule) => rule.nodes.slice(0, 5)
  .map((node) => `${rule.id} (${rule.impact}): ${node.html.slice(0, 200)} ${node.failureSummary}`))
