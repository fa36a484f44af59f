package dev.plumbline.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.generator.start.ExistingFilesException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetImportTest {
  @TempDir private Path folder;
  private Path content;
  private Path sheet;

  @BeforeEach
  void writeSheet() throws IOException {
    content = folder.resolve("content");
    sheet = folder.resolve("ladder.csv");
    Files.writeString(sheet, ",IC1,IC2\nCraft,Learns the craft.,Knows the craft.\n");
  }

  @Test
  void aSecondImportIsRefusedAndChangesNothing() throws IOException {
    SheetImport.of(ImportRequest.of(sheet, content));
    Map<String, String> before = files();
    Files.writeString(sheet, ",IC1,IC2\nCraft,Forgets the craft.,Has no craft.\n");

    ExistingFilesException refusal = refusal();

    assertThat(refusal.names()).contains("framework.yaml", "families");
    assertThat(files()).isEqualTo(before);
    assertThat(before).containsKeys("framework.yaml", SheetImport.REPORT);
  }

  @Test
  void aFileOfAnotherNameKeepsAnImportOutToo() throws IOException {
    Files.createDirectories(content);
    Files.writeString(content.resolve("notes.txt"), "mine");

    assertThat(refusal().names()).containsExactly("notes.txt");
    assertThat(files()).isEqualTo(Map.of("notes.txt", "mine"));
  }

  @Test
  void anEmptyFolderIsFilled() throws IOException {
    Files.createDirectories(content);

    SheetImport.of(ImportRequest.of(sheet, content));

    assertThat(files()).containsKey("framework.yaml");
  }

  @Test
  void whatAMappingGetsWrongKeepsAllFromBeingWritten() throws IOException {
    Path mapping = folder.resolve("mapping.yaml");
    Files.writeString(mapping, "layout: sideways\n");

    ImportResult result = SheetImport.of(ImportRequest.of(sheet, content).withMapping(mapping));

    assertThat(result.findings()).singleElement().extracting(f -> f.place().line()).isEqualTo(1);
    assertThat(result.fails()).isTrue();
    assertThat(content).doesNotExist();
  }

  private ExistingFilesException refusal() {
    return catchThrowableOfType(
        ExistingFilesException.class, () -> SheetImport.of(ImportRequest.of(sheet, content)));
  }

  /** The texts of all files, by their paths in the content folder. */
  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(content)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(content.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    }
    return files;
  }
}
