package dev.plumbline.generator.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The theme in {@code src/test/resources/theme}, and an organisation's own folder over it. */
final class ThemeTest {
  @TempDir private Path own;

  private final Theme theme = new Theme(ThemeTest.class.getClassLoader(), "theme/", null);

  @Test
  void filesAreReadFromTheClassPath() throws IOException {
    assertThat(new String(theme.bytes("style/small.css"), UTF_8)).contains("max-width");
    assertThat(theme.staticFiles()).containsExactly("style/small.css", "script/small.js");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> theme.bytes("style/none.css"))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageContaining("style/none.css");
  }

  @Test
  void anOwnFileStandsForTheOneOfTheSameName() throws IOException {
    write("style/small.css", "p {}");

    assertThat(over().bytes("style/small.css")).asString(UTF_8).isEqualTo("p {}");
    assertThat(over().bytes("script/small.js")).isEqualTo(theme.bytes("script/small.js"));
  }

  @Test
  void ownFilesComeAfterThoseOfTheTheme() throws IOException {
    write("style/small.css", "p {}");
    write("style/own.css", "a {}");
    write("script/own.js", "");
    write("home.ftlh", "");
    write("words/en.properties", "");
    write(".git/config", "");
    write("style/.swp", "");

    assertThat(over().staticFiles())
        .containsExactly("style/small.css", "script/small.js", "script/own.js", "style/own.css");
  }

  @Test
  void noFileIsReadFromOutsideOfTheOwnFolder() throws IOException {
    Path inner = Files.createDirectories(own.resolve("theme"));
    write("secret.txt", "secret");

    assertThatThrownBy(() -> theme.under(inner).bytes("../secret.txt"))
        .isInstanceOf(FileNotFoundException.class);
  }

  @Test
  void wordsOfALanguageStandForTheEnglishOnes() throws IOException {
    assertThat(theme.words("en-GB")).containsEntry("home.title", "Home");
    assertThat(theme.words("de-CH"))
        .containsEntry("home.title", "Übersicht")
        .containsEntry("level.title", "Level {0}");
    assertThat(theme.words("fr")).isEqualTo(theme.words("en"));
  }

  @Test
  void ownWordsStandForThoseOfTheirLanguageAlone() throws IOException {
    write("words/en.properties", "home.title = Start\nown = Ours\n");

    assertThat(over().words("en"))
        .containsEntry("home.title", "Start")
        .containsEntry("own", "Ours");
    assertThat(over().words("de"))
        .containsEntry("home.title", "Übersicht")
        .containsEntry("own", "Ours");
  }

  @Test
  void assetsThatAnOwnTextNamesAreFound() throws IOException {
    List<String> assets = List.of("assets/logo.svg", "assets/photos/a.jpg", "assets/b.png");
    write("style/own.css", "h1 { background: url(../../logo.svg) }");
    write("home.ftlh", "<img src=\"assets/photos/a.jpg\">");
    write("style/picture.bin", "assets/b.png");

    assertThat(over().named(assets)).containsExactly("assets/logo.svg", "assets/photos/a.jpg");
    assertThat(theme.named(assets)).isEmpty();
  }

  private Theme over() {
    return theme.under(own);
  }

  private void write(String name, String text) throws IOException {
    Path file = own.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
