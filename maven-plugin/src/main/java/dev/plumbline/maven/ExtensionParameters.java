package dev.plumbline.maven;

import dev.plumbline.generator.Extensions;
import dev.plumbline.generator.check.Check;
import dev.plumbline.generator.export.Export;
import dev.plumbline.generator.page.shell.PageKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The extensions that a pom names. */
final class ExtensionParameters {
  private ExtensionParameters() {}

  static Extensions of(
      @Nullable List<Check> checks,
      @Nullable List<PageKind> pageKinds,
      @Nullable List<Export> exports) {
    return checks(checks)
        .withPageKinds(Objects.requireNonNullElse(pageKinds, List.of()))
        .withExports(Objects.requireNonNullElse(exports, List.of()));
  }

  static Extensions checks(@Nullable List<Check> checks) {
    return Extensions.NONE.withChecks(Objects.requireNonNullElse(checks, List.of()));
  }
}
