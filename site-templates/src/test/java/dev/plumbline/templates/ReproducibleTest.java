package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content makes the same bytes, wherever and however it lies. */
class ReproducibleTest {
  private Path folder;
  private BuiltSite first;

  @BeforeEach
  void build(@TempDir Path empty) throws Exception {
    folder = empty;
    first = BuiltSite.of(SmallFramework.CONTENT, folder.resolve("first"));
  }

  @Test
  void aSecondBuildIsTheSame() throws Exception {
    assertSame(BuiltSite.of(SmallFramework.CONTENT, folder.resolve("second")));
  }

  @Test
  void theOrderInWhichFilesWereMadeDoesNotMatter() throws Exception {
    assertSame(
        BuiltSite.of(
            SmallFramework.copy(folder.resolve("content"), bytes -> bytes),
            folder.resolve("second")));
  }

  @Test
  void otherLineEndsDoNotMatter() throws Exception {
    Path copy = SmallFramework.copy(folder.resolve("content"), text -> text.replace("\n", "\r\n"));
    assertThat(Files.readString(copy.resolve("framework.yaml"))).contains("\r\n");
    assertSame(BuiltSite.of(copy, folder.resolve("second")));
  }

  @Test
  void aByteOrderMarkDoesNotMatter() throws Exception {
    assertSame(
        BuiltSite.of(
            SmallFramework.copy(folder.resolve("content"), text -> "\uFEFF" + text),
            folder.resolve("second")));
  }

  @Test
  void theMachinesLanguageAndTimeDoNotMatter() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertSame(BuiltSite.of(SmallFramework.CONTENT, folder.resolve("second")));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private void assertSame(BuiltSite second) {
    assertThat(second.files().keySet()).isEqualTo(first.files().keySet());
    first
        .files()
        .forEach((path, bytes) -> assertThat(second.text(path)).isEqualTo(first.text(path)));
  }
}
