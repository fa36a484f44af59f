package dev.plumbline.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;

/**
 * What a person reads, as it was reviewed; {@code -Dplumbline.golden.update=true} writes it anew.
 */
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/recipes");

  private Golden() {}

  /** Names of commits differ from run to run, and are left out. */
  static void assertThat(String name, String text) throws IOException {
    String same = text.replaceAll("\\b[0-9a-f]{7,40}\\b", "COMMIT");
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("plumbline.golden.update")) {
      Assertions.assertThat(System.getenv("CI")).as("golden files are not updated in CI").isNull();
      Files.createDirectories(FOLDER);
      Files.writeString(file, same);
    }
    Assertions.assertThat(same).isEqualTo(Files.readString(file));
  }
}
