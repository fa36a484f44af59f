package dev.plumbline.generator.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryCache.FileKey;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.util.FS;

/**
 * A check whether JGit understands a repository. Otherwise, the repository looks empty: without
 * commits and tags.
 */
final class RepositoryCheck {
  private RepositoryCheck() {}

  /**
   * Refuses a folder that is no repository.
   *
   * @throws IOException with a message for developers
   */
  static void folder(File git) throws IOException {
    if (!FileKey.isGitRepository(git, FS.DETECTED)) {
      throw new IOException(git + " is not a repository");
    }
  }

  /**
   * Refuses a repository of a kind that cannot be read, or whose last commit is not there.
   *
   * @throws HistoryException if a sentence can say which kind
   * @throws IOException with a message for developers about the damage
   */
  static void contents(Path content, Repository git) throws IOException {
    if (git.isBare()) {
      throw new HistoryException(
          content, "this is a bare Git repository, without files to read. Use a clone of it.");
    }
    String format = git.getConfig().getString("extensions", null, "objectformat");
    if (format != null && !format.equalsIgnoreCase("sha1")) {
      throw new HistoryException(
          content,
          "the Git repository uses the object format "
              + format
              + ", which Plumbline cannot read. Keep the framework in a repository with the usual"
              + " format, SHA-1.");
    }
    head(git);
  }

  private static void head(Repository git) throws IOException {
    Ref head = git.exactRef(Constants.HEAD);
    if (head == null) {
      throw new IOException("HEAD names nothing");
    }
    Ref branch = head.getLeaf();
    ObjectId last = branch.getObjectId();
    if (last == null) {
      beforeTheFirstCommit(new File(git.getCommonDirectory(), branch.getName()));
    } else {
      try (RevWalk walk = new RevWalk(git)) {
        walk.parseCommit(last);
      }
    }
  }

  /** Refuses a branch whose file is empty or damaged, which JGit takes for a missing one. */
  private static void beforeTheFirstCommit(File branch) throws IOException {
    if (branch.isFile()) {
      throw new IOException(branch + " names no commit");
    }
  }
}
