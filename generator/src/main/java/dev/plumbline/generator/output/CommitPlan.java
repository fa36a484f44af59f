package dev.plumbline.generator.output;

import dev.plumbline.generator.output.PresentSite.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The removals of a commit. Every obstacle to the commit is found here, before anything is touched.
 */
final class CommitPlan {
  private final Path root;
  private final PresentSite present;
  private final Manifest old;
  private final StaleFiles stale;
  private final SortedSet<String> inTheWay = new TreeSet<>();
  private final SortedSet<String> foreign = new TreeSet<>();

  private CommitPlan(Path root, PresentSite present, Manifest old, StaleFiles stale) {
    this.root = root;
    this.present = present;
    this.old = old;
    this.stale = stale;
  }

  /** Plans a commit; refuses it if a file that is not ours is in the place of a staged one. */
  static CommitPlan of(Path root, Manifest old, SortedSet<String> made, SortedSet<String> staged)
      throws IOException {
    PresentSite present = new PresentSite(root);
    StaleFiles stale = StaleFiles.of(root, present, old, made);
    CommitPlan plan = new CommitPlan(root, present, old, stale);
    for (String path : staged) {
      plan.look(path);
    }
    if (!plan.foreign.isEmpty()) {
      String names = OwnFolder.some(new ArrayList<>(plan.foreign));
      String reason = "files that Plumbline did not make stand where pages must go: " + names;
      throw new RefusedSiteException(root, reason + ". Move them away, or remove them.");
    }
    return plan;
  }

  /** Files and folders of ours that must go first, because something else needs their names. */
  List<String> inTheWay() {
    return List.copyOf(inTheWay);
  }

  StaleFiles stale() {
    return stale;
  }

  private void look(String path) throws IOException {
    String obstacle = present.obstacle(path).orElse(null);
    if (obstacle != null) {
      sort(obstacle, stale.removable().contains(obstacle));
      return;
    }
    Kind kind = present.kind(path);
    if (kind == Kind.FOLDER) {
      sort(path, onlyStaleIn(path));
    } else if (kind == Kind.OTHER || (kind == Kind.FILE && !isOurs(path))) {
      foreign.add(path);
    }
  }

  /** Whether a path is ours, by its name or another spelling of it where case does not count. */
  private boolean isOurs(String path) throws IOException {
    if (old.lists(path)) {
      return true;
    }
    for (String ours : old.files().keySet()) {
      if (ours.equalsIgnoreCase(path)
          && present.kind(ours) == Kind.FILE
          && Files.isSameFile(root.resolve(ours), root.resolve(path))) {
        return true;
      }
    }
    return false;
  }

  private void sort(String path, boolean ours) {
    (ours ? inTheWay : foreign).add(path);
  }

  private boolean onlyStaleIn(String folder) throws IOException {
    for (Path file : FolderTree.files(root.resolve(folder))) {
      String path = root.relativize(file).toString().replace('\\', '/');
      if (!stale.removable().contains(path)) {
        return false;
      }
    }
    return true;
  }
}
