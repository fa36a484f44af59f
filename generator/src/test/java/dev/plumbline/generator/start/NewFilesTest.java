package dev.plumbline.generator.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFilesTest {
  @TempDir private Path folder;

  @Test
  void filesAreWrittenWithTheirFolders() throws IOException {
    write(folder.resolve("of/mine"), "pom.xml", "content/pages/a.md");

    assertThat(all()).containsExactly("of/mine/content/pages/a.md", "of/mine/pom.xml");
    assertThat(folder.resolve("of/mine/pom.xml")).hasContent("pom.xml");
  }

  @Test
  void whereOneExistsNothingIsWrittenAndAllThatExistAreNamed() throws IOException {
    Files.createDirectories(folder.resolve("content/pages"));
    Files.writeString(folder.resolve("pom.xml"), "mine");
    Files.writeString(folder.resolve("content/pages/a.md"), "mine");

    ExistingFilesException refusal = refusal("new", "pom.xml", "content/pages/a.md");

    assertThat(refusal.names()).containsExactly("content/pages/a.md", "pom.xml");
    assertThat(all()).containsExactly("content/pages/a.md", "pom.xml");
    assertThat(folder.resolve("pom.xml")).hasContent("mine");
  }

  @Test
  void aFolderInThePlaceOfAFileIsNamed() throws IOException {
    Files.createDirectories(folder.resolve("pom.xml"));

    assertThat(refusal("pom.xml").names()).containsExactly("pom.xml");
  }

  @Test
  void aFileInThePlaceOfAFolderIsNamedOnce() throws IOException {
    Files.writeString(folder.resolve("content"), "mine");

    assertThat(refusal("content/a.md", "content/b.md").names()).containsExactly("content");
  }

  @Test
  void aLinkToNowhereIsNamed() throws IOException {
    Files.createSymbolicLink(folder.resolve("pom.xml"), folder.resolve("nowhere"));

    assertThat(refusal("pom.xml").names()).containsExactly("pom.xml");
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  @Test
  void aScriptCanBeRun() throws IOException {
    write(folder, "#!mvnw", "pom.xml");

    assertThat(folder.resolve("#!mvnw")).isExecutable();
    assertThat(Files.isExecutable(folder.resolve("pom.xml"))).isFalse();
  }

  @Test
  void otherFilesOfTheFolderStayAsTheyAre() throws IOException {
    Files.writeString(folder.resolve("LICENSE"), "mine");

    write(folder, "pom.xml");

    assertThat(folder.resolve("LICENSE")).hasContent("mine");
  }

  /** The second name is that of the first, with a file as its folder. */
  @Test
  void whereOneCannotBeWrittenNoneIsLeft() {
    Path made = folder.resolve("new");

    assertThatThrownBy(() -> write(made, "content/a.md", "content/a.md/b.md"))
        .isInstanceOf(IOException.class);
    assertThat(folder).isEmptyDirectory();
  }

  private ExistingFilesException refusal(String... names) {
    return catchThrowableOfType(ExistingFilesException.class, () -> write(folder, names));
  }

  private static void write(Path folder, String... names) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name : names) {
      files.put(name, name.getBytes(StandardCharsets.UTF_8));
    }
    NewFiles.write(folder, files);
  }

  private List<String> all() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
