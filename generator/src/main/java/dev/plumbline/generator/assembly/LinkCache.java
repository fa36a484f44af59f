package dev.plumbline.generator.assembly;

import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Group;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.model.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The families of a framework that is edited, as they were linked last: a family is linked again
 * only if it, or anything that bears on it, changed. Families that borrow from others are always
 * linked again.
 */
public final class LinkCache {
  private final Map<String, Known> last = new HashMap<>();

  /** Creates a cache without families. */
  public LinkCache() {}

  /** The last result for a family as it is written; empty if it must be linked again. */
  Optional<Linked> of(Family written, Others others) {
    return Optional.ofNullable(last.get(written.id()))
        .filter(known -> known.written.equals(written) && known.others.equals(others))
        .map(Known::linked);
  }

  /** Keeps the result for a family, if nothing in other families bears on it. */
  void keep(Family written, Others others, Linked linked) {
    if (isClosed(written)) {
      last.put(written.id(), new Known(written, others, linked));
    }
  }

  private static boolean isClosed(Family family) {
    Set<LevelRef> own =
        family.levels().stream().map(level -> level.ref()).collect(Collectors.toSet());
    return family.levels().stream()
        .flatMap(level -> level.profile().sameAs().stream())
        .map(Profile.SameAs::level)
        .allMatch(link -> own.contains(link.target()));
  }

  private record Known(Family written, Others others, Linked linked) {}

  /**
   * A family at two steps of linking.
   *
   * @param shared with the expectations of common files
   * @param whole linked, with findings
   */
  record Linked(Family shared, Parsed<Family> whole) {}

  /** All that bears on a family that does not borrow from others. */
  record Others(List<CommonFile> common, List<Section> sections, List<Group> groups) {
    static Others of(Framework framework) {
      return new Others(
          framework.common(), framework.vocabulary().sections(), framework.vocabulary().groups());
    }
  }
}
