package dev.plumbline.generator.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The steps of a commit. Replaced and removed files are set aside, so that all steps can be undone.
 */
final class UndoableSteps {
  private final FileMoves moves;
  private final Path aside;
  private final Deque<Step> undoing = new ArrayDeque<>();
  private int setAside;

  private interface Step {
    void run() throws IOException;
  }

  /**
   * @param aside an existing folder on the site's file system that takes the old files
   */
  UndoableSteps(FileMoves moves, Path aside) {
    this.moves = moves;
    this.aside = aside;
  }

  /** Moves a file or folder to a place where there is nothing. */
  void place(Path staged, Path target) throws IOException {
    moves.move(staged, target);
    undoing.push(() -> moves.move(target, staged));
  }

  /** Moves a file over another: at any moment, one of them is there. */
  void replace(Path staged, Path target) throws IOException {
    Path old = nextAside();
    moves.keep(target, old);
    moves.move(staged, target);
    undoing.push(() -> moves.move(old, target));
  }

  /** Removes a file, or a folder with everything in it. */
  void remove(Path target) throws IOException {
    Path old = nextAside();
    moves.move(target, old);
    undoing.push(() -> moves.move(old, target));
  }

  /** Removes an empty folder. */
  void removeFolder(Path folder) throws IOException {
    moves.removeFolder(folder);
    undoing.push(() -> moves.createFolder(folder));
  }

  /** Undoes the steps as far as possible; failures of undoing are added to the cause. */
  void undo(Throwable cause) {
    while (!undoing.isEmpty()) {
      try {
        undoing.pop().run();
      } catch (IOException | RuntimeException e) {
        cause.addSuppressed(e);
      }
    }
  }

  private Path nextAside() {
    return aside.resolve(Integer.toString(setAside++));
  }
}
