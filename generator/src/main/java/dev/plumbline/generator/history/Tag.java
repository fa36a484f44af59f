package dev.plumbline.generator.history;

import dev.plumbline.generator.semver.VersionOrder;
import java.time.OffsetDateTime;
import java.util.Comparator;

/**
 * A permanent name of a commit.
 *
 * @param name without {@code refs/tags/}
 * @param revision the commit
 * @param date the date of the tag, or that of the commit where the tag has none
 * @param message the tag's message, which may be empty
 */
public record Tag(String name, Revision revision, OffsetDateTime date, String message) {
  /** The order of tags, the newest first. */
  public enum Order {
    /** {@code v1.10} before {@code v1.9}, and {@code v2.0} before {@code v2.0-rc.1}. */
    VERSION,
    DATE;

    Comparator<Tag> comparator() {
      Comparator<Tag> byName = Comparator.comparing(Tag::name, VersionOrder.OLDEST_FIRST);
      Comparator<Tag> byDate = Comparator.comparing(tag -> tag.date().toInstant());
      return (this == VERSION ? byName : byDate.thenComparing(byName)).reversed();
    }
  }
}
