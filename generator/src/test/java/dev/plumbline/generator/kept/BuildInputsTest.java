package dev.plumbline.generator.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BuildInputsTest {
  private static final FileTime OLD = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
  private static final FileTime NEW = FileTime.from(Instant.parse("2026-01-02T00:00:00Z"));

  @TempDir private Path temp;
  private Path content;

  @BeforeEach
  void writeFiles() throws IOException {
    content = Files.createDirectories(temp.resolve("content"));
    write("framework.yaml", "name: Lamps\n", NEW);
    write("families/lamps/ic1.md", "one\n", OLD);
  }

  @Test
  void theSameFilesHaveTheSameDigest() throws IOException {
    assertThat(digest()).isEqualTo(digest()).hasSize(64);
  }

  @Test
  void anotherSettingIsAnotherDigest() throws IOException {
    BuildInputs dated = new BuildInputs();
    dated.add("content", content);
    dated.add("date", "today");

    assertThat(dated.digest()).isNotEqualTo(digest());
  }

  @Test
  void aFileOfAnotherTimeIsAnother() throws IOException {
    String before = digest();
    write("families/lamps/ic1.md", "two\n", FileTime.fromMillis(OLD.toMillis() + 1));

    assertThat(digest()).isNotEqualTo(before);
  }

  @Test
  void aFileOfAnotherSizeIsAnother() throws IOException {
    String before = digest();
    write("families/lamps/ic1.md", "three\n", OLD);

    assertThat(digest()).isNotEqualTo(before);
  }

  @Test
  void aFileThatTookThePlaceOfAnotherIsAnother() throws IOException {
    String before = digest();
    write("ic1.new", "two\n", OLD);
    Files.delete(content.resolve("families/lamps/ic1.md"));
    Files.move(content.resolve("ic1.new"), content.resolve("families/lamps/ic1.md"));

    assertThat(digest()).isNotEqualTo(before);
  }

  @Test
  void theBytesOfAFileCountForTwoSecondsBeforeTheNewest() throws IOException {
    FileTime within = FileTime.fromMillis(NEW.toMillis() - 2_000);
    write("families/lamps/ic1.md", "one\n", within);
    String before = digest();
    write("families/lamps/ic1.md", "two\n", within);

    assertThat(digest()).isNotEqualTo(before);
  }

  @Test
  void theBytesOfAnOlderFileDoNotCount() throws IOException {
    FileTime outside = FileTime.fromMillis(NEW.toMillis() - 2_001);
    write("families/lamps/ic1.md", "one\n", outside);
    String before = digest();
    write("families/lamps/ic1.md", "two\n", outside);

    assertThat(digest()).isEqualTo(before);
  }

  @Test
  void newAndRemovedFilesAndFoldersCount() throws IOException {
    String before = digest();
    write("families/lamps/ic2.md", "two\n", OLD);
    String more = digest();
    Files.delete(content.resolve("families/lamps/ic2.md"));
    assertThat(digest()).isEqualTo(before).isNotEqualTo(more);

    Files.createDirectory(content.resolve("families/glass"));
    assertThat(digest()).isNotEqualTo(before);
  }

  @Test
  void ofHiddenFilesTheNamesCountAlone() throws IOException {
    write(".notes/a.txt", "one\n", OLD);
    String before = digest();
    write(".notes/b.txt", "other\n", OLD);
    assertThat(digest()).isEqualTo(before);

    Files.move(content.resolve(".notes"), content.resolve(".others"));
    assertThat(digest()).isNotEqualTo(before);
  }

  @Test
  void aLinkCountsWithWhatItLeadsTo() throws IOException {
    Path away = Files.writeString(temp.resolve("away.md"), "one\n");
    Path link = Files.createSymbolicLink(content.resolve("link.md"), away);
    String before = digest();
    Files.writeString(away, "three\n");
    String changed = digest();
    assertThat(changed).isNotEqualTo(before);

    Files.delete(away);
    assertThat(digest()).isNotEqualTo(changed);
    Files.delete(link);
    Files.createSymbolicLink(link, content.resolve("families"));
    assertThat(digest()).isNotEqualTo(changed);
  }

  @Test
  void aLinkToAFolderThatIsNotLookedAtIsRefused() throws IOException {
    Path link = Files.createSymbolicLink(content.resolve("link"), temp);
    assertThatThrownBy(this::digest).isInstanceOf(IOException.class).hasMessageContaining("link");

    Files.delete(link);
    write(".hidden/a.md", "one\n", OLD);
    Files.createSymbolicLink(link, content.resolve(".hidden"));
    assertThatThrownBy(this::digest).isInstanceOf(IOException.class).hasMessageContaining("link");
  }

  private void write(String path, String text, FileTime time) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, time);
  }

  private String digest() throws IOException {
    BuildInputs inputs = new BuildInputs();
    inputs.add("content", content);
    return inputs.digest();
  }
}
