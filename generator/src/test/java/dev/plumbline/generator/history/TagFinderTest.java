package dev.plumbline.generator.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagFinderTest {
  @TempDir private Path temp;

  @Test
  void tagsComeInTheOrderOfTheirVersionsOrDates() throws IOException, GitAPIException {
    try (GitProject project = GitProject.in(temp)) {
      project.write("a.md", "1").commit("One");
      project.tag("v1.10.0", "").tag("draft", "");
      project.write("a.md", "2").commit("Two");
      project.tag("v1.9.1", "");
      project.write("a.md", "3").commit("Three");
      project.tag("v1.9.0", "Fairer to both tracks.\n\nMore words.");
      try (History history = project.history(".")) {
        assertThat(history.tags("v*", Tag.Order.VERSION))
            .extracting(Tag::name)
            .containsExactly("v1.10.0", "v1.9.1", "v1.9.0");
        assertThat(history.tags("v*", Tag.Order.DATE))
            .extracting(Tag::name)
            .containsExactly("v1.9.0", "v1.9.1", "v1.10.0");
        assertThat(history.tags("d?aft", Tag.Order.DATE))
            .extracting(Tag::name)
            .containsExactly("draft");
        assertThatThrownBy(() -> history.tags("v[", Tag.Order.DATE))
            .isInstanceOf(HistoryException.class);
      }
    }
  }

  @Test
  void aTagSaysWhenAndWhy() throws IOException, GitAPIException {
    try (GitProject project = GitProject.in(temp)) {
      String id = project.write("a.md", "1").commit("One");
      project.tag("v1", "Fairer to both tracks.\n\nMore words.").tag("v0", "");
      try (History history = project.history(".")) {
        Tag annotated = history.tags("v1", Tag.Order.VERSION).get(0);
        Tag light = history.tags("v0", Tag.Order.VERSION).get(0);

        assertThat(annotated.message()).isEqualTo("Fairer to both tracks.\n\nMore words.");
        assertThat(annotated.date().toInstant())
            .isEqualTo(GitProject.BEGUN.plusSeconds(100 * 3600));
        assertThat(annotated.revision().id()).isEqualTo(id);
        assertThat(light.message()).isEmpty();
        assertThat(light.date().toInstant()).isEqualTo(GitProject.BEGUN);
      }
    }
  }
}
