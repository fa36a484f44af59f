package dev.plumbline.generator.asset;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssetTest {
  private static final String PAGE = "<!DOCTYPE html>\n<title>Pay</title>";
  private static final String DRAWING = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
  private static final String PNG = "\u0089PNG\r\n\u001A\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "php", "phtml", "phar", "jsp", "jspx", "asp", "aspx", "cgi", "pl", "py", "sh", "shtml",
        "html", "HTM", "xhtml", "mhtml", "xml", "xsl", "xsd", "atom", "rss", "rdf", "mml", "kml",
        "js", "mjs", "wasm", "swf", "jar", "config", "svgz", "zip", "docm", "xlsm", "exe", "md",
        "png ", "php\u00A0"
      })
  void whatIsNotOnTheListIsRefusedWhateverItHolds(String ending) {
    assertThat(Stored.of(PNG).objectionAs("assets/a." + ending))
        .map(Finding::code)
        .contains(Code.ASSET_KIND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"assets/page", "assets/v1.2/page", "assets/page."})
  void aFileWithoutAnEndingIsRefused(String path) {
    assertThat(Stored.of(PAGE).objectionAs(path))
        .map(Finding::message)
        .contains("The file name has no ending, such as .png, that says what kind of file it is.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "pdf", "docx", "odt", "txt", "csv", "mp4", "woff2"})
  void aPageUnderAnotherNameIsRefused(String ending) {
    assertThat(Stored.of(PAGE).objectionAs("assets/fake." + ending))
        .map(Finding::message)
        .hasValueSatisfying(message -> assertThat(message).contains("starts like a web page"));
  }

  @ParameterizedTest
  @CsvSource({
    "assets/a.php.png, .php, assets/a-php.png",
    "assets/a.PHP.v2.png, .PHP, assets/a-PHP-v2.png",
    "assets/a.php.2.png, .php, assets/a-php.2.png",
    "assets/a.asp;.png, .asp;, assets/a-asp;.png",
    "assets/a.asp/b.png, .asp, assets/a-asp/b.png"
  })
  void aSecondEndingIsRefused(String path, String second, String better) {
    Finding finding = Stored.of(PNG).objectionAs(path).orElseThrow();
    assertThat(finding.message()).contains("\"" + second + "\"");
    assertThat(finding.hint()).contains("\"" + better + "\"");
    assertThat(Stored.of(PNG).objectionAs(better)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assets/a.png",
        "assets/A.PNG",
        "assets/v1.2/a.png",
        "assets/Screen 2026-03-01 at 10.30.png"
      })
  void dotsBesideDigitsAreNoEnding(String path) {
    assertThat(Stored.of(PNG).objectionAs(path)).isEmpty();
  }

  @Test
  void aPictureOfAnotherKindIsToBeRenamed() {
    assertThat(Stored.of("\u00FF\u00D8\u00FF\u00E0").objectionAs("assets/me/photo.png"))
        .map(Finding::hint)
        .hasValueSatisfying(
            hint -> assertThat(hint).contains("JPEG image").contains("\"photo.jpg\""));
  }

  @Test
  void anOfficeDocumentOfAnotherKindIsNotGuessed() {
    assertThat(Stored.of("PK\u0003\u0004").objectionAs("assets/a.pdf"))
        .map(Finding::hint)
        .contains("save it again from the program that made it, or delete it.");
  }

  @Test
  void anEmptyPictureIsRefusedAndAnEmptyTextIsNot() {
    assertThat(Stored.of("").objectionAs("assets/a.png")).isPresent();
    assertThat(Stored.of("").objectionAs("assets/a.svg")).isPresent();
    assertThat(Stored.of("").objectionAs("assets/a.csv")).isEmpty();
  }

  @Test
  void textIsUtf8WithoutControlCharacters() {
    assertThat(Stored.utf8("\uFEFFName;Größe\r\n<b;\t1\r\n").objectionAs("assets/a.csv")).isEmpty();
    assertThat(Stored.of("Name;Gr\u00F6\u00DFe\n").objectionAs("assets/a.csv"))
        .map(Finding::hint)
        .hasValueSatisfying(hint -> assertThat(hint).contains("CSV UTF-8"));
    assertThat(Stored.of("a\u0000b").objectionAs("assets/a.txt")).isPresent();
  }

  @Test
  void aNoteOfGitLfsSaysHowToGetTheFile() {
    Stored note = Stored.of("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n");
    assertThat(note.objectionAs("assets/a.png"))
        .map(Finding::hint)
        .hasValueSatisfying(hint -> assertThat(hint).contains("git lfs pull"));
  }

  @Test
  void aDrawingInUtf16IsNoSvg() {
    assertThat(Stored.text(DRAWING, UTF_16).objectionAs("assets/a.svg"))
        .map(Finding::code)
        .contains(Code.ASSET_KIND);
  }

  @ParameterizedTest
  @CsvSource({"png, 100000000", "txt, 5000000", "csv, 5000000", "svg, 5000000"})
  void eachKindHasALimit(String ending, long most) {
    String signs = ending.equals("png") ? PNG : DRAWING;
    assertThat(new Stored(signs, most).objectionAs("assets/a." + ending)).isEmpty();
    assertThat(new Stored(signs, most + 1).objectionAs("assets/a." + ending))
        .map(Finding::code)
        .contains(Code.FILE_TOO_LARGE);
  }
}
