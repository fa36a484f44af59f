package dev.plumbline.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class GitHubAnnotationsTest {
  @Test
  void onlyWhatAPersonHasToLookAtIsShown() {
    assertThat(GitHubAnnotations.lines(Runs.ordinary()))
        .hasSize(2)
        .noneMatch(line -> line.contains("dead-link") || line.contains("other-band"));
  }

  @Test
  void whatTheContentSaysIsNoCommandAndEndsNone() {
    List<String> lines = GitHubAnnotations.lines(Runs.hostile());

    assertThat(lines)
        .hasSize(2)
        .allMatch(line -> line.startsWith("::"))
        .noneMatch(line -> line.contains("\n") || line.contains("\r") || line.contains("\u202E"));
    // Of the property only what is ours is unescaped: file, line, col, title.
    assertThat(lines.get(0).substring(2, lines.get(0).indexOf("::", 2)))
        .matches("error file=[^:,]*,line=1,col=1,title=dead-link")
        .contains("%250A %2525");
  }
}
