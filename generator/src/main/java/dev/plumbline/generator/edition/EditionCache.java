package dev.plumbline.generator.edition;

import dev.plumbline.generator.assembly.LinkCache;
import dev.plumbline.generator.model.Family;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The families of a framework that is edited, as the last edition showed them: what did not change
 * is neither redacted nor linked again. Not thread-safe.
 */
public final class EditionCache {
  private final Map<String, Known> last = new HashMap<>();
  private final LinkCache links = new LinkCache();

  /** Creates a cache without families. */
  public EditionCache() {}

  /** The cache of linked families. */
  LinkCache links() {
    return links;
  }

  /**
   * A family as readers may see it.
   *
   * @param redactor makes it
   */
  RedactedFamily of(Family written, Readership readers, Supplier<RedactedFamily> redactor) {
    Known known = last.get(written.id());
    if (known == null || !known.written.equals(written) || !known.readers.equals(readers)) {
      known = new Known(written, readers, redactor.get());
      last.put(written.id(), known);
    }
    return known.redacted;
  }

  private record Known(Family written, Readership readers, RedactedFamily redacted) {}

  /**
   * A family without content for others.
   *
   * @param shown empty where all of it is for others
   * @param redactions the content that was left out
   */
  record RedactedFamily(Optional<Family> shown, Redactions redactions) {}
}
