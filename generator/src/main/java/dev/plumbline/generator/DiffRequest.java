package dev.plumbline.generator;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two revisions of a framework to compare. A name that is blank counts as absent.
 *
 * @param content the content folder, in a Git repository
 * @param from the earlier revision: a branch, a tag, a commit; absent for the one where {@code to}
 *     left the main branch
 * @param to the later revision; absent for the folder as it is now
 * @param mainBranch absent for the one that origin names, else {@code main} or {@code master}
 * @param audiences whose content is compared besides what is for everyone
 */
public record DiffRequest(
    Path content,
    @Nullable String from,
    @Nullable String to,
    @Nullable String mainBranch,
    Set<String> audiences) {
  public DiffRequest {
    from = named(from);
    to = named(to);
    mainBranch = named(mainBranch);
    audiences = Set.copyOf(audiences);
  }

  private static @Nullable String named(@Nullable String name) {
    return name == null || name.isBlank() ? null : name.strip();
  }
}
