package dev.plumbline.generator.history;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The repository that a content folder is kept in.
 *
 * @param git it
 * @param root the folder that it is checked out to, without links
 * @param folder the content folder's path below the root, with {@code /}; empty for the root itself
 */
record OpenRepository(Repository git, Path root, String folder) implements AutoCloseable {
  static final String WHOLE_HISTORY =
      " This clone is shallow: it has the last commits only. Fetch all of them: on GitHub with"
          + " \"fetch-depth: 0\" below actions/checkout, on GitLab with the variable \"GIT_DEPTH:"
          + " 0\", elsewhere with \"git fetch --unshallow\".";

  static OpenRepository of(Path content) throws IOException {
    NoSettings.use();
    Path real = content.toRealPath();
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(real.toFile());
    if (builder.getGitDir() == null) {
      throw HistoryException.notInRepository(content);
    }
    return opened(content, real, builder);
  }

  private static OpenRepository opened(Path content, Path real, FileRepositoryBuilder builder)
      throws IOException {
    Repository git = built(content, builder);
    if (git.isBare()) {
      git.close();
      throw new HistoryException(
          content, "this is a bare Git repository, and has no folders. Run this in a clone of it.");
    }
    Path root = git.getWorkTree().toPath().toRealPath();
    return new OpenRepository(git, root, root.relativize(real).toString().replace('\\', '/'));
  }

  private static Repository built(Path content, FileRepositoryBuilder builder)
      throws HistoryException {
    try {
      return builder.build();
    } catch (IOException | IllegalArgumentException e) {
      throw new HistoryException(
          content,
          "the Git repository " + builder.getGitDir() + " cannot be read: " + e.getMessage(),
          e instanceof IOException io ? io : new IOException(e));
    }
  }

  /** What to do about commits that are not there; empty where all are. */
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
