package dev.plumbline.generator.history;

import dev.plumbline.generator.finding.Nearest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.jspecify.annotations.Nullable;

/** The resolver of names to revisions, and of revisions to their trees. */
final class RevisionResolver {
  private static final String REMOTE = "refs/remotes/origin/";

  /** The beginning of a path from a named commit to another. */
  private static final Pattern WAY = Pattern.compile("[~^@].*");

  private final OpenRepository repository;

  RevisionResolver(OpenRepository repository) {
    this.repository = repository;
  }

  /** The commit of a branch, tag, remote branch, id, or path from one of these. */
  Revision named(String name) throws IOException {
    Revision found = found(name);
    if (found == null && isBranchOfRemote(WAY.matcher(name).replaceFirst(""))) {
      found = found("origin/" + name);
    }
    if (found == null) {
      throw unknown(name);
    }
    return found;
  }

  /** The id of the tree of a commit. */
  ObjectId tree(Revision revision) throws IOException {
    try (RevWalk walk = new RevWalk(repository.git())) {
      return walk.parseCommit(ObjectId.fromString(revision.id())).getTree().copy();
    }
  }

  /** Whether a name is that of a remote branch: a checkout for a pull request has no others. */
  private boolean isBranchOfRemote(String name) throws IOException {
    return !name.equals("HEAD") && repository.git().exactRef(REMOTE + name) != null;
  }

  private @Nullable Revision found(String name) throws IOException {
    try (RevWalk walk = new RevWalk(repository.git())) {
      ObjectId id = repository.git().resolve(name);
      return id == null ? null : Revision.of(name, walk.parseCommit(id));
    } catch (AmbiguousObjectException e) {
      throw new HistoryException(
          repository.root(),
          "more than one revision begins with \"" + name + "\". Give more of its characters.",
          e);
    } catch (MissingObjectException e) {
      return absent(name, e);
    } catch (RevisionSyntaxException | IncorrectObjectTypeException e) {
      return null;
    }
  }

  /**
   * The revision of a missing object. The target of a branch or tag is in every complete clone; an
   * object id may be anything.
   */
  private @Nullable Revision absent(String name, MissingObjectException e) throws IOException {
    boolean identity = ObjectId.isId(WAY.matcher(name).replaceFirst(""));
    if (identity || !repository.remedy().isEmpty()) {
      return null;
    }
    throw repository.unreadable(e);
  }

  private HistoryException unknown(String name) throws IOException {
    if (name.equals("HEAD")) {
      return noCommits();
    }
    return new HistoryException(
        repository.root(),
        "there is no revision \""
            + name
            + "\". "
            + capitalised(Nearest.hint(name, "Branches and tags", names()))
            + repository.remedy());
  }

  private HistoryException noCommits() {
    return new HistoryException(
        repository.root(),
        "the current branch has no commit yet, so there is nothing to compare with."
            + " Commit the framework first.");
  }

  private static String capitalised(String hint) {
    return Character.toUpperCase(hint.charAt(0)) + hint.substring(1);
  }

  /** All names that a revision can have, as people write them. */
  private List<String> names() throws IOException {
    return repository.git().getRefDatabase().getRefsByPrefix("refs/").stream()
        .filter(ref -> !ref.isSymbolic())
        .map(Ref::getName)
        .map(Repository::shortenRefName)
        .sorted()
        .toList();
  }

  /**
   * The last common commit of two revisions.
   *
   * @param one the revision that the other one changes
   * @throws HistoryException if they have none, or none that is in this clone
   */
  Revision mergeBase(Revision one, Revision other) throws IOException {
    try (RevWalk walk = new RevWalk(repository.git())) {
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(walk.parseCommit(ObjectId.fromString(one.id())));
      walk.markStart(walk.parseCommit(ObjectId.fromString(other.id())));
      RevCommit base = walk.next();
      if (base == null) {
        throw new HistoryException(
            repository.root(),
            String.format(
                    Locale.ROOT,
                    "%s and %s share no commit in this clone.",
                    one.name(),
                    other.name())
                + repository.remedy());
      }
      walk.parseBody(base);
      return Revision.of("the merge base with " + one.name(), base);
    }
  }
}
