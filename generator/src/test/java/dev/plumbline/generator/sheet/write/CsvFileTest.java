package dev.plumbline.generator.sheet.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CsvFileTest {
  @Test
  void aFileIsUtf8WithItsMarkAndTextsAreQuotedAndGuarded() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvFile file = new CsvFile(out);
    file.row(List.of("Größe", "=1", "a,b"));
    file.row(List.of("Größe", "=1", "say \"no\"\nthen"));
    file.end();
    assertThat(out.toString(UTF_8))
        .isEqualTo("\uFEFFGröße,'=1,\"a,b\"\r\nGröße,'=1,\"say \"\"no\"\"\nthen\"\r\n");
  }
}
