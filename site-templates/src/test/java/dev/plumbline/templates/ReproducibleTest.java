package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reproducible output: the same content gives the same bytes on every machine. */
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

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "tr-TR-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-DE"})
  void theMachinesLanguageAndTimeDoNotMatter(String language) throws Exception {
    Path tagged = TaggedFramework.in(Files.createDirectories(folder.resolve("tagged")));
    BuiltSite told = BuiltSite.telling("v*", tagged, folder.resolve("told"));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertSame(BuiltSite.of(SmallFramework.CONTENT, folder.resolve("second")));
      assertSame(told, BuiltSite.telling("v*", tagged, folder.resolve("told-again")));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private void assertSame(BuiltSite second) {
    assertSame(first, second);
  }

  private static void assertSame(BuiltSite one, BuiltSite other) {
    assertThat(other.files().keySet()).isEqualTo(one.files().keySet());
    one.files()
        .forEach(
            (path, bytes) -> {
              assertThat(other.text(path)).isEqualTo(one.text(path));
              assertThat(other.files().get(path)).as(path).isEqualTo(bytes);
            });
  }
}
