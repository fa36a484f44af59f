package dev.plumbline.generator.source;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {
  private final Path temp;

  SourceReaderTest(@TempDir Path temp) {
    this.temp = temp;
  }

  @Test
  void everyFileIsNamedInOneOfTheLists() throws IOException {
    write("framework.yaml", "name: A");
    write("families/a/ic/ic1.md", "one");
    write("assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    write("assets/notes.md", "not read");
    write("families/a/notes.txt", "text");
    write("families/a/old.yml", "a: b");
    write(".git/config", "x");
    write("families/.DS_Store", "x");
    write("back\\slash.md", "x");
    write("bell\u0007/page.md", "x");

    SourceTree read = read().value();

    assertThat(read.files())
        .containsExactly(
            new SourceFile("families/a/ic/ic1.md", "one"),
            new SourceFile("framework.yaml", "name: A"));
    assertThat(read.assets()).containsExactly("assets/logo.svg", "assets/notes.md");
    assertThat(read.others())
        .containsExactly(
            "back\\slash.md", "bell\u0007", "families/a/notes.txt", "families/a/old.yml");
    assertThat(read.hidden()).containsExactly(".git", "families/.DS_Store");
    assertThat(read.unread()).isEmpty();
  }

  @Test
  void filesAreSortedByCodePoint() throws IOException {
    write("\uD83C\uDFA0.md", "");
    write("\uFB01.md", "");
    write("B.md", "");
    write("a.md", "");

    assertThat(read().value().files())
        .extracting(SourceFile::path)
        .containsExactly("B.md", "a.md", "\uFB01.md", "\uD83C\uDFA0.md");
  }

  @Test
  void byteOrderMarksAndForeignLineEndsAreGone() throws IOException {
    write("a.md", "\uFEFFone\r\ntwo\rthree\n\r\n");

    assertThat(read().value().files().get(0).text()).isEqualTo("one\ntwo\nthree\n\n");
  }

  @Test
  void aBadByteIsFoundAtItsLineAndColumn() throws IOException {
    byte[] bytes = "\uFEFFone\r\nüb\uD83C\uDFA0er X".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE4;
    Files.write(temp.resolve("a.md"), bytes);

    Parsed<SourceTree> read = read();

    assertThat(read.findings()).extracting(Finding::code).containsExactly(Code.NOT_UTF_8);
    assertThat(read.findings().get(0).place()).isEqualTo(new Place("a.md", 2, 8));
    assertThat(read.findings().get(0).message()).contains("0xE4");
    assertThat(read.value().files()).isEmpty();
    assertThat(read.value().unread()).containsExactly("a.md");
  }

  @Test
  void aReplacementCharacterThatIsMeantIsRead() throws IOException {
    write("a.md", "the sign \uFFFD itself");

    assertThat(read().value().files().get(0).text()).isEqualTo("the sign \uFFFD itself");
  }

  @Test
  void utf16IsSaidInWords() throws IOException {
    Files.write(temp.resolve("a.yaml"), "name: A".getBytes(UTF_16));

    assertThat(read().findings().get(0).message()).contains("UTF-16");
  }

  @Test
  void aFileOverAMillionBytesIsNotRead() throws IOException {
    Files.write(temp.resolve("large.md"), new byte[1_000_001]);
    Files.write(temp.resolve("just.md"), new byte[1_000_000]);

    Parsed<SourceTree> read = read();

    assertThat(read.findings()).extracting(Finding::code).containsExactly(Code.FILE_TOO_LARGE);
    assertThat(read.value().files()).extracting(SourceFile::path).containsExactly("just.md");
    assertThat(read.value().unread()).containsExactly("large.md");
  }

  @Test
  void aLinkInsideIsFollowedAndOneThatLeadsOutIsNot(@TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("secret.md"), "secret");
    write("shared/a.md", "shared");
    link("family", temp.resolve("shared"));
    link("b.md", temp.resolve("shared/a.md"));
    link("out.md", outside.resolve("secret.md"));
    link("outer", outside);
    link("nothing.md", temp.resolve("missing.md"));

    Parsed<SourceTree> read = read();

    assertThat(read.value().files())
        .extracting(SourceFile::path)
        .containsExactly("b.md", "family/a.md", "shared/a.md");
    assertThat(read.findings()).extracting(Finding::code).containsOnly(Code.LINK_OUT_OF_CONTENT);
    assertThat(read.value().unread()).containsExactly("nothing.md", "out.md", "outer");
  }

  @Test
  void loopsOfLinksComeToAnEnd() throws IOException {
    for (int i = 0; i < 12; i++) {
      write("f" + i + "/a.md", "");
      for (int j = 0; j < 12; j++) {
        link("f" + i + "/to" + j, temp.resolve("f" + j));
      }
    }
    link("self", temp.resolve("self"));

    // Of what is behind a link, no link to a folder is followed.
    assertThat(read().value().files()).hasSize(12 * 12);
    assertThat(read().findings())
        .hasSizeLessThan(12 * 12 * 12)
        .extracting(Finding::code)
        .containsOnly(Code.LINK_OUT_OF_CONTENT);
  }

  @Test
  void aFolderThatIsNotThereIsAFailureThatNamesIt() throws IOException {
    write("file.md", "");

    assertThatThrownBy(() -> SourceReader.read(temp.resolve("missing")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("missing");
    assertThatThrownBy(() -> SourceReader.read(temp.resolve("file.md")))
        .isInstanceOf(NotDirectoryException.class)
        .hasMessageContaining("file.md");
  }

  private Parsed<SourceTree> read() throws IOException {
    return SourceReader.read(temp);
  }

  private void write(String path, String text) throws IOException {
    Path file = temp.resolve(path);
    Files.createDirectories(temp.resolve(path).resolve("..").normalize());
    Files.writeString(file, text);
  }

  private void link(String path, Path target) throws IOException {
    Files.createSymbolicLink(temp.resolve(path), target);
  }
}
