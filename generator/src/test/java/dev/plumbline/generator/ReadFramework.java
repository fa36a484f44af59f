package dev.plumbline.generator;

import dev.plumbline.generator.edition.Readership;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.parse.ReadFiles;
import dev.plumbline.generator.source.ContentFolder;
import java.util.List;
import java.util.Set;

/** What an edition has of a content folder, as the pipeline makes it of it. */
public final class ReadFramework {
  private ReadFramework() {}

  /** The framework, and what is wrong in reading it and putting it together. */
  public static Parsed<Framework> of(ContentFolder folder, String... audiences) {
    return of(folder, new ReadFiles(), audiences);
  }

  /**
   * The same.
   *
   * @param files what was read before
   */
  public static Parsed<Framework> of(ContentFolder folder, ReadFiles files, String... audiences) {
    Content content =
        Content.of(new Parsed<>(folder, List.of()), new Readership(Set.of(audiences)), files);
    return new Parsed<>(content.framework(), content.findings());
  }
}
