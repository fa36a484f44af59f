package dev.plumbline.generator;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What each package may import, as CONTRIBUTING.md says. */
final class ImportTable {
  /** The name of the root package in this table. */
  static final String ROOT = "generator";

  /** Each package and the packages of ours that it may import. */
  static final Map<String, List<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("inert", List.of()),
          Map.entry("document", List.of()),
          Map.entry("sheet.write", List.of()),
          Map.entry("finding", List.of("inert")),
          Map.entry("asset", List.of("finding")),
          Map.entry("source", List.of("asset", "finding")),
          Map.entry("semver", List.of()),
          Map.entry("history", List.of("source", "semver", "finding")),
          Map.entry("markdown", List.of("markdown.tree", "markdown.written", "finding")),
          Map.entry("markdown.tree", List.of("finding")),
          Map.entry("markdown.written", List.of("markdown.tree", "finding")),
          Map.entry("markdown.restored", List.of("markdown")),
          Map.entry("form", List.of("markdown.written", "finding")),
          Map.entry("model", List.of("markdown", "finding")),
          Map.entry("model.text", List.of("model", "markdown")),
          Map.entry(
              "parse",
              List.of(
                  "parse.level",
                  "parse.framework",
                  "parse.layout",
                  "parse.field",
                  "parse.yaml",
                  "source",
                  "model",
                  "form",
                  "markdown",
                  "markdown.tree",
                  "finding")),
          Map.entry("parse.yaml", List.of("markdown.tree", "finding")),
          Map.entry(
              "parse.field",
              List.of("parse.yaml", "source", "model", "markdown", "markdown.tree", "finding")),
          Map.entry("parse.layout", List.of("parse.field", "source", "model", "finding")),
          Map.entry(
              "parse.framework",
              List.of("parse.field", "parse.yaml", "source", "model", "markdown", "finding")),
          Map.entry(
              "parse.level",
              List.of(
                  "parse.field",
                  "parse.yaml",
                  "source",
                  "model",
                  "markdown",
                  "markdown.tree",
                  "finding")),
          Map.entry("assembly", List.of("model", "markdown", "finding")),
          Map.entry("edition", List.of("assembly", "model", "model.text", "markdown", "finding")),
          Map.entry("start", List.of("parse.field", "inert")),
          Map.entry("sheet.read", List.of("finding")),
          Map.entry(
              "sheet.layout",
              List.of(
                  "sheet.read",
                  "parse.field",
                  "parse.yaml",
                  "source",
                  "model",
                  "markdown",
                  "markdown.written",
                  "finding")),
          Map.entry(
              "sheet.ladder",
              List.of(
                  "sheet.layout",
                  "sheet.read",
                  "sheet.write",
                  "export.table",
                  "parse.field",
                  "assembly",
                  "model")),
          Map.entry("sheet.content", List.of("sheet.ladder", "sheet.read", "model")),
          Map.entry("schema", List.of("source", "model", "document", "finding")),
          Map.entry("compare", List.of("model", "markdown", "finding")),
          Map.entry("site", List.of("model", "markdown", "finding")),
          Map.entry("managing", List.of("model")),
          Map.entry("parity", List.of("managing", "model", "compare", "markdown", "finding")),
          Map.entry(
              "change", List.of("semver", "model", "compare", "parity", "markdown", "finding")),
          Map.entry(
              "change.text",
              List.of("change", "semver", "model", "compare", "document", "finding", "inert")),
          Map.entry("style", List.of("model", "model.text", "markdown", "finding")),
          Map.entry(
              "check",
              List.of(
                  "model",
                  "model.text",
                  "compare",
                  "parity",
                  "style",
                  "site",
                  "markdown",
                  "finding")),
          Map.entry("version", List.of("change", "model", "site", "markdown", "finding")),
          pageEntry("page.shell", "parity", "version"),
          pageEntry("page.expectation", "page.shell"),
          pageEntry("page.profile", "page.expectation", "page.shell"),
          pageEntry("page.move", "page.expectation", "page.profile", "page.shell"),
          pageEntry("page.ladder", "page.move", "page.shell"),
          pageEntry(
              "page.level",
              "change",
              "version",
              "page.expectation",
              "page.move",
              "page.profile",
              "page.shell"),
          pageEntry("page.grade", "page.expectation", "page.move", "page.profile", "page.shell"),
          pageEntry("page.dimension", "page.expectation", "page.shell"),
          pageEntry("page.family", "page.ladder", "page.move", "page.shell"),
          pageEntry("page.home", "version", "page.family", "page.ladder", "page.shell"),
          pageEntry("page.parity", "parity", "page.shell"),
          pageEntry(
              "page.change",
              "semver",
              "change",
              "change.text",
              "version",
              "page.expectation",
              "page.parity",
              "page.shell"),
          pageEntry("page.prose", "page.shell"),
          pageEntry(
              "page.print",
              "page.expectation",
              "page.ladder",
              "page.move",
              "page.profile",
              "page.prose",
              "page.shell"),
          pageEntry("page.interactive", "page.shell"),
          pageEntry(
              "page",
              "page.change",
              "page.dimension",
              "page.family",
              "page.grade",
              "page.home",
              "page.interactive",
              "page.level",
              "page.move",
              "page.parity",
              "page.print",
              "page.prose",
              "page.shell"),
          Map.entry("owners", List.of("source", "model", "finding")),
          Map.entry("kept", List.of("finding")),
          Map.entry("output", List.of("finding")),
          Map.entry("report", List.of("output", "document", "finding", "inert")),
          Map.entry(
              "render", List.of("site", "output", "markdown", "markdown.restored", "finding")),
          Map.entry("preview.watch", List.of()),
          Map.entry("preview.http", List.of()),
          Map.entry(
              "preview",
              List.of(
                  ROOT,
                  "preview.watch",
                  "preview.http",
                  "site",
                  "render",
                  "owners",
                  "model",
                  "markdown",
                  "finding")),
          Map.entry("export.table", List.of("sheet.write", "model", "markdown", "site")),
          Map.entry(
              "export",
              List.of(
                  "export.table",
                  "version",
                  "change",
                  "model",
                  "compare",
                  "parity",
                  "schema",
                  "document",
                  "site",
                  "output",
                  "markdown",
                  "finding")));

  /** Libraries, and the packages that alone may import them. */
  static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("org.dhatim.fastexcel", List.of("sheet.read")),
          Map.entry(
              "org.commonmark",
              List.of("markdown", "markdown.tree", "markdown.written", "markdown.restored")),
          Map.entry("tools.jackson", List.of("parse.yaml", "document", "report")),
          Map.entry("org.snakeyaml", List.of("parse.yaml")),
          Map.entry("de.siegmar.fastcsv", List.of("sheet.read", "sheet.write")),
          Map.entry("freemarker", List.of("render")),
          Map.entry("com.github.difflib", List.of("compare")),
          Map.entry("opennlp", List.of("compare")),
          Map.entry("org.eclipse.jgit", List.of("history", "owners")),
          Map.entry("io.methvin", List.of("preview.watch")),
          Map.entry("com.sun.net.httpserver", List.of("preview.http")));

  private ImportTable() {}

  /** A page may show anything of the model, and say how two levels differ. */
  private static Map.Entry<String, List<String>> pageEntry(String name, String... others) {
    return Map.entry(
        name,
        Stream.concat(
                Stream.of("site", "model", "compare", "markdown", "finding"), Stream.of(others))
            .toList());
  }
}
