package dev.plumbline.generator.history;

import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.source.SourceReader;
import dev.plumbline.generator.source.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The revisions of a content folder. A missing repository, revision or common ancestor is a {@link
 * HistoryException}.
 *
 * <p>Calls nothing of JGit itself, so that {@link #isUntagged} loads none of its classes: checking
 * the signature of its jar takes a twentieth of the time of a small build.
 */
public final class History implements AutoCloseable {
  private final OpenRepository repository;
  private final RevisionResolver revisions;

  private History(OpenRepository repository) {
    this.repository = repository;
    this.revisions = new RevisionResolver(repository);
  }

  /**
   * The history of a folder that is in a Git repository, in a worktree or in a submodule of one.
   *
   * @throws HistoryException if it is in none that could be read
   * @throws IOException if there is no such folder
   */
  public static History of(Path content) throws IOException {
    if (GitFolder.around(content).isEmpty()) {
      throw HistoryException.notInRepository(content);
    }
    return new History(OpenRepository.of(content));
  }

  /**
   * Whether a folder is in a repository that certainly has no tags: much faster than {@link #tags}.
   *
   * @throws IOException if there is no such folder
   */
  public static boolean isUntagged(Path content) throws IOException {
    Optional<GitFolder> git = GitFolder.around(content);
    return git.isPresent() && git.get().isUntagged();
  }

  /**
   * The files and folders that say which tags a folder's repository has, and where its branches
   * stand; none if it is in no repository.
   *
   * @throws IOException if the repository keeps them elsewhere, as a worktree does
   */
  public static List<Path> references(Path content) throws IOException {
    Optional<GitFolder> git = GitFolder.around(content);
    return git.isPresent() ? git.get().references() : List.of();
  }

  /** The revision of a name: a branch (maybe origin's), a tag, an id, {@code HEAD~1}. */
  public Revision revision(String name) throws IOException {
    return reading(() -> revisions.named(name));
  }

  /**
   * The commit where a revision left the main branch: its changes are those since then.
   *
   * @param main the main branch; absent to find it by the usual names
   */
  public Revision mergeBase(Revision tip, @Nullable String main) throws IOException {
    return reading(() -> revisions.mergeBase(new MainBranch(repository).last(main), tip));
  }

  /**
   * The tags whose names match a pattern such as {@code v*}, the newest first. One whose commit is
   * not in this clone is left out.
   */
  public List<Tag> tags(String pattern, Tag.Order order) throws IOException {
    return reading(() -> new TagFinder(repository).like(pattern, order));
  }

  /** The tags that the checked out commit descends from, in the same order. */
  public List<Tag> past(List<Tag> tags) throws IOException {
    return reading(() -> new TagFinder(repository).past(tags));
  }

  /** The content folder at a revision; absent where there was none at its path. */
  public Optional<Parsed<SourceTree>> read(Revision revision) throws IOException {
    try (GitTree tree =
        new GitTree(repository, revision, reading(() -> revisions.tree(revision)))) {
      Optional<GitEntry> content = tree.content();
      return content.isEmpty() ? Optional.empty() : Optional.of(SourceReader.read(content.get()));
    }
  }

  /** Whether the clone is shallow. */
  public boolean isShallow() throws IOException {
    return !remedy().isEmpty();
  }

  /** The way to get the commits that are not in this clone; empty where it has all. */
  public String remedy() throws IOException {
    return reading(repository::remedy);
  }

  /** Reads from the repository, whose damage JGit reports by many kinds of exceptions. */
  private <T> T reading(Reading<T> reading) throws IOException {
    try {
      return reading.done();
    } catch (HistoryException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw repository.unreadable(e);
    }
  }

  /** A reading operation. */
  @FunctionalInterface
  private interface Reading<T> {
    T done() throws IOException;
  }

  @Override
  public void close() {
    repository.close();
  }
}
