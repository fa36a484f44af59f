package dev.plumbline.generator.owners;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The code host of a repository, as far as its files tell. */
final class KnownHost {
  private KnownHost() {}

  /**
   * The host that a block was written for before, or the only one of which the repository has
   * files.
   *
   * @throws RefusedOwnersException if its files tell of none or of both
   */
  static OwnersHost of(Path content, OwnersRepository repository) throws IOException {
    Set<OwnersHost> found = EnumSet.noneOf(OwnersHost.class);
    for (OwnersText text : OwnersFiles.read(content).texts().values()) {
      text.span(OwnersMarks.of(repository.prefix())).ifPresent(span -> addTo(found, span));
    }
    if (found.isEmpty()) {
      found.addAll(byFiles(repository.root()));
    }
    if (found.size() != 1) {
      throw new RefusedOwnersException(
          "it is not clear whether this repository is on GitHub or on GitLab. Set"
              + " plumbline.owners.host to github or gitlab.");
    }
    return found.iterator().next();
  }

  private static void addTo(Set<OwnersHost> found, MarkedSpan span) {
    if (span instanceof MarkedSpan.Block block) {
      found.add(block.host());
    }
  }

  private static List<OwnersHost> byFiles(Path root) {
    List<OwnersHost> hosts = new ArrayList<>();
    if (Files.exists(root.resolve(".github"))) {
      hosts.add(OwnersHost.GITHUB);
    }
    if (Files.exists(root.resolve(".gitlab-ci.yml")) || Files.exists(root.resolve(".gitlab"))) {
      hosts.add(OwnersHost.GITLAB);
    }
    return hosts;
  }
}
