package dev.plumbline.generator.edition;

import dev.plumbline.generator.assembly.FrameworkLinker;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.model.Framework;

/** The filter between a framework as written and one of its editions. */
public final class EditionFilter {
  private EditionFilter() {}

  /**
   * The framework without anything kept from the readers, and without anything that would reveal
   * it: links, references, names of audiences, pictures.
   *
   * @param written the framework for all audiences, as parsed
   * @return the linked framework, with findings about how its parts fit together
   */
  public static Parsed<Framework> of(Framework written, Readership readers) {
    Redactions redactions = new Redactions();
    Framework shown = new ContentRedactor(readers, redactions).framework(written);
    ReferenceRedactor references = new ReferenceRedactor(redactions);
    Parsed<Framework> whole = FrameworkLinker.of(references.framework(shown));
    Framework seen =
        redactions.isEmpty() ? whole.value() : untraced(whole.value(), references, redactions);
    return new Parsed<>(seen.withAssets(AssetUse.open(written, seen)), whole.findings());
  }

  private static Framework untraced(
      Framework whole, ReferenceRedactor references, Redactions redactions) {
    Framework kept = whole.with(references.accept(whole.accept(), whole.families()));
    return new LinkRedactor(kept, redactions).framework();
  }
}
