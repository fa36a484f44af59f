package dev.plumbline.generator;

import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Two revisions of a framework to compare. A name that is blank counts as absent.
 *
 * @param check the content folder, in a Git repository, with the audiences and the additional
 *     checks
 * @param from the earlier revision: a branch, a tag, a commit; absent for the one where {@code to}
 *     left the main branch
 * @param to the later revision; absent for the current files
 * @param mainBranch absent for the branch that origin names, else {@code main} or {@code master}
 */
public record DiffRequest(
    CheckRequest check, @Nullable String from, @Nullable String to, @Nullable String mainBranch) {
  public DiffRequest {
    from = named(from);
    to = named(to);
    mainBranch = named(mainBranch);
  }

  /** A request for the changes of the open edition since it left the main branch. */
  public static DiffRequest of(Path content) {
    return new DiffRequest(CheckRequest.of(content), null, null, null);
  }

  /** The content folder. */
  public Path content() {
    return check.content();
  }

  /** This request for other audiences. */
  public DiffRequest withAudiences(Collection<String> audiences) {
    return new DiffRequest(check.withAudiences(audiences), from, to, mainBranch);
  }

  /** This request with other extensions. */
  public DiffRequest withExtensions(Extensions extensions) {
    return new DiffRequest(check.withExtensions(extensions), from, to, mainBranch);
  }

  /** This request with another earlier revision. */
  public DiffRequest withFrom(@Nullable String revision) {
    return new DiffRequest(check, revision, to, mainBranch);
  }

  /** This request with another later revision. */
  public DiffRequest withTo(@Nullable String revision) {
    return new DiffRequest(check, from, revision, mainBranch);
  }

  /** This request with another main branch. */
  public DiffRequest withMainBranch(@Nullable String branch) {
    return new DiffRequest(check, from, to, branch);
  }

  private static @Nullable String named(@Nullable String name) {
    return name == null || name.isBlank() ? null : name.strip();
  }
}
