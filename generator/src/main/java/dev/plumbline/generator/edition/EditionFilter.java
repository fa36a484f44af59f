package dev.plumbline.generator.edition;

import dev.plumbline.generator.assembly.FrameworkLinker;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.model.Acceptance;
import dev.plumbline.generator.model.Framework;
import java.util.List;

/** The filter between a framework as written and one of its editions. */
public final class EditionFilter {
  private EditionFilter() {}

  /**
   * The framework without anything kept from the readers, and without anything that would reveal
   * it: links, references, names of audiences, images.
   *
   * @param written the framework for all audiences, as parsed
   * @param cache its families before the last edit
   * @return the linked framework, with findings about how its parts fit together
   */
  public static Parsed<Framework> of(Framework written, Readership readers, EditionCache cache) {
    Redactions redactions = new Redactions();
    Framework shown = new ContentRedactor(readers, redactions).framework(written, cache);
    ReferenceRedactor references = new ReferenceRedactor(redactions);
    Parsed<Framework> whole = FrameworkLinker.of(references.framework(shown), cache.links());
    Framework seen =
        redactions.isEmpty() ? whole.value() : untraced(whole.value(), references, redactions);
    return new Parsed<>(withOpenAssets(seen, written), whole.findings());
  }

  private static Framework withOpenAssets(Framework seen, Framework written) {
    return seen.withDocuments(seen.documents().withAssets(AssetUse.open(written, seen)));
  }

  private static Framework untraced(
      Framework whole, ReferenceRedactor references, Redactions redactions) {
    List<Acceptance> accept = references.accept(whole.accept(), whole.families());
    Framework kept = whole.withSettings(whole.settings().withAccept(accept));
    return new LinkRedactor(kept, redactions).framework();
  }
}
