package dev.plumbline.generator;

import dev.plumbline.generator.edition.Readership;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;

/**
 * A content folder to check.
 *
 * @param content the content folder
 * @param audiences the audiences whose content is included besides content for everyone; none for
 *     the open edition
 * @param extensions checks, page kinds and exports besides Plumbline's own
 */
public record CheckRequest(Path content, Set<String> audiences, Extensions extensions) {
  public CheckRequest {
    audiences = Set.copyOf(audiences);
  }

  /** A request for the open edition of a content folder. */
  public static CheckRequest of(Path content) {
    return new CheckRequest(content, Set.of(), Extensions.NONE);
  }

  Readership readers() {
    return new Readership(audiences);
  }

  /** This request for other audiences. */
  public CheckRequest withAudiences(Collection<String> others) {
    return new CheckRequest(content, Set.copyOf(others), extensions);
  }

  /** This request with other extensions. */
  public CheckRequest withExtensions(Extensions others) {
    return new CheckRequest(content, audiences, others);
  }
}
