package dev.plumbline.generator.asset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetKindsTest {
  private static final Path FORMAT = Path.of("../framework-content/reference/content-format.md");
  private static final String ZIP = "PK\u0003\u0004" + "..........................";

  @ParameterizedTest
  @CsvSource({
    "png, '\u0089PNG\r\n\u001A\n...', '\u0089PNG'",
    "jpeg, \u00FF\u00D8\u00FF\u00E1, \u00FF\u00D8",
    "gif, GIF89a, GIF88a",
    "webp, RIFF....WEBPVP8, RIFF....WAVE",
    "avif, ....ftypavif, ....ftypheic",
    "pdf, %PDF-1.7, ' %PDF-1.7'",
    "docx, PK\u0003\u0004.., PK\u0005\u0006",
    "odt, " + ZIP + "mimetypeapplication/vnd.oasis.opendocument.text, " + ZIP,
    "mp3, ID3.., RIFF....WAVE",
    "webm, '\u001AE\u00DF\u00A3', '\u001A'",
    "woff2, wOF2, wOFF",
    "otf, OTTO, '\u0000\u0001\u0000\u0000'"
  })
  void aKindIsKnownByItsFirstBytes(String ending, String bytes, String others) {
    AssetKind kind = AssetKinds.of(ending).orElseThrow();
    assertThat(kind.begins(bytes.getBytes(ISO_8859_1))).isTrue();
    assertThat(kind.begins(others.getBytes(ISO_8859_1))).isFalse();
  }

  @Test
  void whatSaysMoreOfAFileIsBelieved() {
    assertThat(AssetKinds.beginning("....ftypavif".getBytes(ISO_8859_1)))
        .map(AssetKind::title)
        .contains("AVIF image");
    assertThat(AssetKinds.beginning("PK\u0003\u0004".getBytes(ISO_8859_1))).isEmpty();
    assertThat(AssetKinds.beginning(new byte[0])).isEmpty();
  }

  @Test
  void anEndingIsOfOneKind() {
    assertThat(AssetKinds.ALL.stream().flatMap(kind -> kind.endings().stream()))
        .doesNotHaveDuplicates()
        .allMatch(ending -> ending.matches("[a-z0-9]+"));
  }

  @Test
  void enoughOfAFileIsReadForEachSignature() {
    assertThat(AssetKinds.ALL.stream().flatMap(kind -> kind.signatures().stream()))
        .allMatch(signature -> signature.pattern().length() <= AssetKinds.LOOKED_AT);
  }

  @Test
  void theReferenceListsThem() throws IOException {
    String rows = AssetKinds.ALL.stream().map(AssetKindsTest::row).collect(joining("\n"));
    assertThat(Files.readString(FORMAT))
        .contains("| type | ending | starts with |\n|---|---|---|\n" + rows + "\n\n");
  }

  private static String row(AssetKind kind) {
    String endings = kind.endings().stream().map(one -> "`." + one + "`").collect(joining(", "));
    String begins =
        kind.signatures().stream().map(one -> "`" + one.pattern() + "`").collect(joining(" or "));
    String looked =
        switch (kind.reading()) {
          case FIRST_BYTES -> begins;
          case TEXT -> "all of it is read: text in UTF-8 that does not begin as a web page does";
          case DRAWING -> "all of it is read: see below";
        };
    return "| " + kind.title() + " | " + endings + " | " + looked + " |";
  }
}
