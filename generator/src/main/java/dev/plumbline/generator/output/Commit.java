package dev.plumbline.generator.output;

import dev.plumbline.generator.output.PresentSite.Kind;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The move of the staged files into the site. A killed build leaves only whole files, all of them
 * in the manifest; a failing one undoes its steps.
 */
final class Commit {
  private final Path root;
  private final Staging staging;
  private final CommitPlan plan;
  private final Manifest old;
  private final Manifest made;
  private final Path manifest;

  Commit(Path root, Staging staging, CommitPlan plan, Manifest old, Manifest made) {
    this.root = root;
    this.staging = staging;
    this.plan = plan;
    this.old = old;
    this.made = made;
    this.manifest = new OwnFolder(root).manifest();
  }

  void run(SortedSet<String> staged, FileMoves moves) throws IOException {
    boolean touches = !staged.isEmpty() || !plan.stale().isNothing();
    if (!touches && made.equals(old)) {
      return;
    }
    UndoableSteps steps = new UndoableSteps(moves, staging.aside());
    try {
      if (touches) {
        writeManifest(steps, "manifest-of-both", old.with(made));
      }
      clearTheWay(steps);
      placeNew(steps, staged);
      removeStale(steps);
      removeEmptyFolders(steps);
      writeManifest(steps, "manifest-of-new", made);
    } catch (IOException | RuntimeException e) {
      steps.undo(e);
      throw e;
    }
  }

  private void writeManifest(UndoableSteps steps, String name, Manifest wanted) throws IOException {
    byte[] bytes = wanted.bytes();
    boolean there = Files.exists(manifest, LinkOption.NOFOLLOW_LINKS);
    if (there && Arrays.equals(Files.readAllBytes(manifest), bytes)) {
      return;
    }
    bring(steps, staging.writeApart(name, bytes), manifest, there);
  }

  private void clearTheWay(UndoableSteps steps) throws IOException {
    for (String path : plan.inTheWay()) {
      steps.remove(root.resolve(path));
    }
  }

  /** Places new files. New folders are moved as a whole. */
  private void placeNew(UndoableSteps steps, SortedSet<String> staged) throws IOException {
    PresentSite present = new PresentSite(root);
    String placed = "/";
    for (String path : staged) {
      if (!path.startsWith(placed)) {
        String unit = present.topmostAbsent(path);
        boolean there = unit.equals(path) && present.kind(path) != Kind.ABSENT;
        bring(steps, staging.resolve(unit), root.resolve(unit), there);
        placed = unit + "/";
      }
    }
  }

  private static void bring(UndoableSteps steps, Path staged, Path target, boolean there)
      throws IOException {
    if (there) {
      steps.replace(staged, target);
    } else {
      steps.place(staged, target);
    }
  }

  private void removeStale(UndoableSteps steps) throws IOException {
    PresentSite present = new PresentSite(root);
    for (String path : plan.stale().removable()) {
      if (present.kind(path) == Kind.FILE && !made.lists(path)) {
        steps.remove(root.resolve(path));
      }
    }
  }

  private void removeEmptyFolders(UndoableSteps steps) throws IOException {
    NavigableSet<String> folders = new TreeSet<>(plan.stale().folders());
    // The longer of two nested paths comes later in the order: children go first.
    for (String folder = folders.pollLast(); folder != null; folder = folders.pollLast()) {
      if (!folder.isEmpty() && removedIfEmpty(steps, folder)) {
        folders.add(SitePaths.parent(folder));
      }
    }
  }

  /**
   * Removes a folder if it is empty; also true for one that is gone already, whose parent may be
   * empty in turn.
   */
  private boolean removedIfEmpty(UndoableSteps steps, String folder) throws IOException {
    Kind kind = new PresentSite(root).kind(folder);
    if (kind != Kind.FOLDER) {
      return kind == Kind.ABSENT;
    }
    try {
      steps.removeFolder(root.resolve(folder));
      return true;
    } catch (DirectoryNotEmptyException e) {
      return false;
    }
  }
}
