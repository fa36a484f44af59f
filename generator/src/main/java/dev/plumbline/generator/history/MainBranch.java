package dev.plumbline.generator.history;

import java.io.IOException;
import java.util.List;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

/** The branch that changes are merged into. */
final class MainBranch {
  private static final String REMOTE = "refs/remotes/origin/";

  /**
   * The usual names. The remote's branches come first: a local branch may lag behind, and a build
   * server has none.
   */
  private static final List<String> USUAL =
      List.of(REMOTE + "main", REMOTE + "master", "refs/heads/main", "refs/heads/master");

  private final OpenRepository repository;
  private final RevisionResolver revisions;

  MainBranch(OpenRepository repository) {
    this.repository = repository;
    this.revisions = new RevisionResolver(repository);
  }

  /**
   * The last commit of the branch.
   *
   * @param name absent to find the branch by the usual names
   */
  Revision last(@Nullable String name) throws IOException {
    if (name != null) {
      Ref remote = ref(REMOTE + name);
      return revisions.named(remote == null ? name : shown(remote));
    }
    Ref found = usual();
    if (found == null) {
      throw new HistoryException(
          repository.root(),
          "no main branch was found: there is no origin/HEAD, and no branch main or master, here or"
              + " at origin. Name the main branch, or the revision to compare from."
              + repository.remedy());
    }
    return revisions.named(shown(found));
  }

  private @Nullable Ref usual() throws IOException {
    Ref head = ref(REMOTE + "HEAD");
    if (head != null && head.isSymbolic() && head.getLeaf().getObjectId() != null) {
      return head.getLeaf();
    }
    for (String name : USUAL) {
      Ref ref = ref(name);
      if (ref != null) {
        return ref;
      }
    }
    return null;
  }

  private @Nullable Ref ref(String name) throws IOException {
    return repository.git().exactRef(name);
  }

  private static String shown(Ref ref) {
    return Repository.shortenRefName(ref.getName());
  }
}
