package dev.plumbline.generator.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The repository that a content folder is kept in.
 *
 * @param git the repository
 * @param root the folder that it is checked out to, without links
 * @param folder the content folder's path below the root, with {@code /}; empty for the root itself
 */
record OpenRepository(Repository git, Path root, String folder) implements AutoCloseable {
  static final String WHOLE_HISTORY =
      " This clone is shallow: it has only the latest commits. Fetch all of them: on GitHub with"
          + " \"fetch-depth: 0\" below actions/checkout, on GitLab with the variable \"GIT_DEPTH:"
          + " 0\", elsewhere with \"git fetch --unshallow\".";

  static OpenRepository of(Path content) throws IOException {
    NoSettings.use();
    Path real = content.toRealPath();
    Optional<GitFolder> near = GitFolder.around(real);
    if (near.isEmpty()) {
      throw HistoryException.notInRepository(content);
    }
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(real.toFile());
    Path path = builder.getGitDir() == null ? near.get().path() : builder.getGitDir().toPath();
    try {
      RepositoryCheck.folder(path.toFile());
      return opened(content, real, builder.setGitDir(path.toFile()).build());
    } catch (HistoryException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw HistoryException.unreadable(content, path, e);
    }
  }

  private static OpenRepository opened(Path content, Path real, Repository git) throws IOException {
    try {
      RepositoryCheck.contents(content, git);
      Path root = git.getWorkTree().toPath().toRealPath();
      return new OpenRepository(git, root, root.relativize(real).toString().replace('\\', '/'));
    } catch (IOException | RuntimeException e) {
      git.close();
      throw e;
    }
  }

  /** The exception for a failure to read the repository. */
  HistoryException unreadable(Exception cause) {
    return HistoryException.unreadable(root, git.getDirectory().toPath(), cause);
  }

  /** The remedy for missing commits; empty where none is missing. */
  String remedy() throws IOException {
    try (ObjectReader reader = git.newObjectReader()) {
      return reader.getShallowCommits().isEmpty() ? "" : WHOLE_HISTORY;
    }
  }

  /** The commit that is checked out; absent before the first. */
  @Nullable ObjectId head() throws IOException {
    return git.resolve("HEAD");
  }

  @Override
  public void close() {
    git.close();
  }
}
