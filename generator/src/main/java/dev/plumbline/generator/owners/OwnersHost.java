package dev.plumbline.generator.owners;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A code host that asks owners for reviews, as <a
 * href="https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners">GitHub</a>
 * and <a href="https://docs.gitlab.com/user/project/codeowners/reference/">GitLab</a> say.
 */
public enum OwnersHost {
  GITHUB("GitHub", ".github/CODEOWNERS"),
  GITLAB("GitLab", ".gitlab/CODEOWNERS");

  /** The most bytes of a file that a host reads: GitHub's limit. */
  static final int MOST_BYTES = 3_000_000;

  private final String title;
  private final String usual;

  OwnersHost(String title, String usual) {
    this.title = title;
    this.usual = usual;
  }

  /** The name that people know it by. */
  public String title() {
    return title;
  }

  /** The name in parameters and marks. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The host of a word. */
  public static Optional<OwnersHost> of(String word) {
    return Arrays.stream(values()).filter(host -> host.word().equals(word)).findFirst();
  }

  /** The path of a new file, from the root of the repository. */
  String usual() {
    return usual;
  }

  /** The paths where it looks for the file; it reads the first that is there. */
  List<String> places() {
    return switch (this) {
      case GITHUB -> List.of(usual, "CODEOWNERS", "docs/CODEOWNERS");
      case GITLAB -> List.of("CODEOWNERS", "docs/CODEOWNERS", usual);
    };
  }

  /**
   * The lines above those of the content. GitLab takes the last line that fits in each section of
   * its own, so that neither a section before the block nor its approvals have a part in it.
   */
  List<String> heading() {
    return this == GITLAB ? List.of("[Career framework]") : List.of();
  }

  /** Whether it knows such owners: GitHub has no groups in groups. */
  boolean knows(String handle) {
    return this == GITLAB || handle.chars().filter(c -> c == '/').count() < 2;
  }
}
