package dev.plumbline.generator.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgramFilesTest {
  private static final ClassLoader OWN =
      Objects.requireNonNull(ProgramFilesTest.class.getClassLoader());

  @TempDir private Path temp;

  @Test
  void allJarsAreSeenAndTheFolderOfTheFile() throws IOException {
    Files.writeString(temp.resolve("theme.txt"), "");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {temp.toUri().toURL()}, OWN)) {
      assertThat(ProgramFiles.of(loader, "theme.txt"))
          .contains(temp)
          .anyMatch(file -> file.toString().contains("freemarker"));
    }
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> ProgramFiles.of(OWN, "no-such.txt"))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageContaining("no-such.txt");
  }
}
