package dev.plumbline.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whichever file of the sample is spoilt, and it links a lot, no other one looks wrong. */
final class SampleCausesTest {
  private static final Path SAMPLE = Path.of("../framework-content/content");

  @TempDir private Path temp;
  private BrokenFramework sample;

  @BeforeEach
  void copy() throws IOException {
    sample = BrokenFramework.copy(SAMPLE, temp);
  }

  @Test
  void aFileThatCannotBeReadIsToldAlone() throws IOException {
    List<String> besides = new ArrayList<>();
    for (String file : sample.texts()) {
      String text = sample.text(file);
      sample.write(file, "\u00e9", StandardCharsets.ISO_8859_1);
      sample.told().stream()
          .filter(told -> !told.equals(file + ": error not-utf-8"))
          .forEach(told -> besides.add(file + " brings " + told));
      sample.write(file, text);
    }
    assertThat(besides).isEmpty();
  }
}
