package dev.plumbline.generator.owners;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Framework;
import java.util.List;
import java.util.Map;

/** Files that cannot be compared with the owners of a framework, where it names some. */
final class UnreadOwners {
  private UnreadOwners() {}

  /**
   * A finding for each of them. What is no file for a host counts only where it finds no file
   * elsewhere: many repositories keep a link beside the file.
   */
  static List<Finding> in(OwnersFiles files, OwnersRepository repository, Framework framework) {
    if (!namesHandles(framework)) {
      return List.of();
    }
    boolean hasFile =
        !files.texts().isEmpty()
            || files.unread().values().stream().anyMatch(obstacle -> !obstacle.isNoFile());
    return files.unread().entrySet().stream()
        .filter(unread -> !hasFile || !unread.getValue().isNoFile())
        .map(unread -> finding(repository, unread))
        .toList();
  }

  /** GitLab knows all handles that GitHub does. */
  private static boolean namesHandles(Framework framework) {
    return !OwnedPaths.of(framework, OwnersHost.GITLAB).handles().isEmpty();
  }

  private static Finding finding(OwnersRepository repository, Map.Entry<String, Obstacle> unread) {
    return Finding.of(
        Code.OWNERS_UNREAD,
        Place.startOf(repository.fromContent(unread.getKey())),
        "This file cannot be compared with the owners that the content names: "
            + unread.getValue().reason(),
        unread.getValue().remedy() + ", then run mvn plumbline:owners.");
  }
}
