package dev.plumbline.generator.edition;

import dev.plumbline.generator.assembly.Assembly;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.model.Framework;

/** Makes of a framework what one edition has of it. */
public final class EditionFilter {
  private EditionFilter() {}

  /**
   * The framework without whatever is kept from the readers, and without what would tell that there
   * is such a thing: links to it, references, names of audiences, pictures.
   *
   * @param written for all audiences, as parsed
   * @return the framework put together, and what is wrong in how its parts go together
   */
  public static Parsed<Framework> of(Framework written, Readership readers) {
    Withheld withheld = new Withheld();
    Framework shown = new Removal(readers, withheld).framework(written);
    ReferenceCut references = new ReferenceCut(withheld);
    Parsed<Framework> whole = Assembly.of(references.framework(shown));
    Framework seen =
        withheld.isNothing() ? whole.value() : untraced(whole.value(), references, withheld);
    return new Parsed<>(seen.withAssets(AssetUse.open(written, seen)), whole.findings());
  }

  private static Framework untraced(Framework whole, ReferenceCut references, Withheld withheld) {
    Framework kept = whole.with(references.accept(whole.accept(), whole.families()));
    return new LinkRemoval(kept, withheld).framework();
  }
}
