package dev.plumbline.generator.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.generator.source.Entry;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.FileMode;
import org.jspecify.annotations.Nullable;

/** The path of a link through a tree, with the links on the way, as a file system follows it. */
final class LinkPath {
  /** The greatest length of a link's text, in bytes, as on most systems. */
  static final int LONGEST = 4096;

  /** The most links on one path: more form a circle. */
  private static final int MOST_LINKS = 40;

  private final GitTree tree;
  private final Deque<GitEntry> way = new ArrayDeque<>();
  private final Deque<String> steps = new ArrayDeque<>();
  private int links;
  private boolean leftTree;

  LinkPath(GitTree tree) {
    this.tree = tree;
  }

  /** Whether the path led out of the repository, into the file system of one computer. */
  boolean leftTree() {
    return leftTree;
  }

  /**
   * The target of a link; absent where there is none in this tree.
   *
   * @param link the path of the link
   * @param target the target as written
   */
  Optional<GitEntry> follow(String link, String target) throws IOException {
    way.push(new GitEntry(tree, "", "", FileMode.TREE, tree.id()));
    int folder = link.lastIndexOf('/');
    begin((folder < 0 ? "" : link.substring(0, folder + 1)) + target, target);
    while (!steps.isEmpty() && !leftTree) {
      if (!step(steps.pop())) {
        return Optional.empty();
      }
    }
    return leftTree ? Optional.empty() : Optional.of(way.element());
  }

  private void begin(String path, String target) {
    leftTree = target.startsWith("/");
    List<String> names = Arrays.asList(path.split("/", -1));
    for (int i = names.size() - 1; i >= 0; i--) {
      steps.push(names.get(i));
    }
  }

  /** Follows one name; false where there is no such entry. */
  private boolean step(String name) throws IOException {
    GitEntry folder = way.element();
    if (folder.kind() != Entry.Kind.FOLDER) {
      return false;
    }
    if (name.equals("..")) {
      way.pop();
      leftTree = way.isEmpty();
    } else if (!name.isEmpty() && !name.equals(".")) {
      GitEntry next = child(folder, name);
      return next != null && enter(next);
    }
    return true;
  }

  private static @Nullable GitEntry child(GitEntry folder, String name) throws IOException {
    for (GitEntry entry : folder.entries()) {
      if (entry.name().equals(name)) {
        return entry;
      }
    }
    return null;
  }

  private boolean enter(GitEntry next) throws IOException {
    if (next.kind() != Entry.Kind.LINK) {
      way.push(next);
      return true;
    }
    links++;
    String target = new String(next.bytes(LONGEST).orElse(new byte[0]), UTF_8);
    begin(target, target);
    return links < MOST_LINKS && !target.isEmpty();
  }
}
