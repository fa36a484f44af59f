package dev.plumbline.generator;

import dev.plumbline.generator.edition.Readership;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.parse.ParseCache;
import dev.plumbline.generator.source.SourceTree;
import java.util.List;
import java.util.Set;

/** What an edition has of a content folder, as the pipeline makes it of it. */
public final class ReadFramework {
  private ReadFramework() {}

  /** The framework, and what is wrong in reading it and putting it together. */
  public static Parsed<Framework> of(SourceTree tree, String... audiences) {
    return of(tree, new ParseCache(), audiences);
  }

  /**
   * The same.
   *
   * @param files what was read before
   */
  public static Parsed<Framework> of(SourceTree tree, ParseCache files, String... audiences) {
    ParsedFramework parsed = ParsedFramework.of(new Parsed<>(tree, List.of()), files);
    Edition edition = Edition.ofPast(parsed, new Readership(Set.of(audiences)));
    return new Parsed<>(edition.framework(), edition.findings());
  }
}
