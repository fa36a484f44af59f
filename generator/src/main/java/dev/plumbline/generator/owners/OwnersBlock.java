package dev.plumbline.generator.owners;

import dev.plumbline.generator.model.Framework;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines about a content folder for a host, from the mark that begins them to the one that ends
 * them. Only paths and handles are in them: no name, which could be anything.
 *
 * @param lines without line ends
 * @param paths what it says
 */
record OwnersBlock(List<String> lines, OwnedPaths paths) {
  private static final String REMARK =
      "# Written from the content by plumbline:owners: change owners there, and put lines of your"
          + " own above.";

  OwnersBlock {
    lines = List.copyOf(lines);
  }

  /**
   * The block of a framework.
   *
   * @param prefix the content folder, from the root of the repository: empty, or ending in {@code
   *     /}
   */
  static OwnersBlock of(Framework framework, String prefix, OwnersHost host) {
    OwnedPaths paths = OwnedPaths.of(framework, host);
    OwnersMarks marks = OwnersMarks.of(prefix);
    List<String> lines = new ArrayList<>(List.of(marks.begin(host), REMARK));
    lines.addAll(host.heading());
    for (Map.Entry<String, Set<String>> path : paths.handles().entrySet()) {
      lines.add(OwnersPattern.of(prefix + path.getKey()) + " " + String.join(" ", path.getValue()));
    }
    lines.add(marks.end());
    return new OwnersBlock(lines, paths);
  }
}
