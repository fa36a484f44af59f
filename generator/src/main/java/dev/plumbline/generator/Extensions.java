package dev.plumbline.generator;

import dev.plumbline.generator.check.Check;
import dev.plumbline.generator.export.Export;
import dev.plumbline.generator.page.shell.PageKind;
import java.util.List;

/**
 * Checks, page kinds and exports besides Plumbline's own, which run after them.
 *
 * @param checks rules about the meaning of content
 * @param pageKinds kinds of pages; their templates come from the theme
 * @param exports files of the site that are neither pages nor assets
 */
public record Extensions(List<Check> checks, List<PageKind> pageKinds, List<Export> exports) {
  /** No extensions. */
  public static final Extensions NONE = new Extensions(List.of(), List.of(), List.of());

  public Extensions {
    checks = List.copyOf(checks);
    pageKinds = List.copyOf(pageKinds);
    exports = List.copyOf(exports);
  }

  /** These extensions with other checks. */
  public Extensions withChecks(List<? extends Check> others) {
    return new Extensions(List.copyOf(others), pageKinds, exports);
  }

  /** These extensions with other page kinds. */
  public Extensions withPageKinds(List<? extends PageKind> others) {
    return new Extensions(checks, List.copyOf(others), exports);
  }

  /** These extensions with other exports. */
  public Extensions withExports(List<? extends Export> others) {
    return new Extensions(checks, pageKinds, List.copyOf(others));
  }
}
