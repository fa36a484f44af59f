package dev.plumbline.generator.export;

import dev.plumbline.generator.WrittenFramework;
import dev.plumbline.generator.model.Framework;
import java.io.IOException;
import java.nio.file.Path;

/** A framework of two families that has something for every part of an export. */
final class LanternWorks {
  private static final Path BASE = Path.of("src/test/resources/cases/change-base");

  private static final String GLASSMAKER =
      """
      ---
      title: Glassmaker
      aliases: [Blower]
      grade: 2
      destination: true
      scales: {scope: shop}
      week: {glasswork: 90, leading: 10}
      stages: {glass: shapes, others: shows}
      facts: {Furnace: the *long* one}
      ---
      Glassmakers make what others sell.

      ## Glass

      Of every lamp:

      - Cuts a pane to a drawing.
      - Blows a lamp whose wall is **even**. {#even}
        - A lamp that throws one shadow.
      - Draws a lamp before anyone asks for it. {.optional}

      ## Growing others

      - Lets an apprentice hold the pipe and says when to turn it.

      ## Growing deeper

      A lamp a day, each with a reason.
      """;

  private static final String MASTER =
      """
      ---
      title: Master </script>
      grade: 3
      owner: {name: Ann}
      notExpected: {others: Works *alone*.}
      peers: none
      ---
      ## Glass

      - Makes a glass that the works did not have.
      """;

  private LanternWorks() {}

  static Framework framework() throws IOException {
    return WrittenFramework.of(BASE)
        .with("glossary.yaml", "- {term: Pontil, aliases: [punty], definition: A *hot* rod.}\n")
        .with("index.md", "# Lanternworks\n\nWe make light.\n\n## How to read this\n\nSlowly.\n")
        .with("families/lamps/index.md", "Lamps since 1901.\n\n## Why lamps\n\nIt is dark.\n")
        .with("families/lamps/ic/ic2.md", GLASSMAKER)
        .with("families/lamps/ic/ic3.md", MASTER)
        .read();
  }
}
