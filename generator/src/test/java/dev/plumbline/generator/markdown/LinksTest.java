package dev.plumbline.generator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
  private final Reader reader = new Reader();

  @Test
  void aLinkIsTwoSlotsAroundItsText() {
    Prose prose = reader.inline("See [the *one*](../m4.md#hiring \"A title\") now");

    assertThat(prose.segments()).containsExactly("See ", "the <em>one</em>", " now");
    assertThat(Reader.html(prose)).isEqualTo("See [../m4.md#hiring A title|the <em>one</em>] now");
    assertThat(((Slot.LinkStart) prose.slots().get(0)).place()).hasToString("a.md:1:5");
    assertThat(prose.plain()).isEqualTo("See the one now");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.md",
        "#x",
        "../a/b.md#c",
        "./a.md",
        "a%20b.md",
        "http://example.org",
        "HTTPS://e.org/a:b",
        "mailto:a@example.org",
        "mailto:?subject=Levels",
        "a.md?x=//y",
        "family.yaml#ic/ic4"
      })
  void theseTargetsAreLetThrough(String target) {
    assertThat(Reader.html(reader.inline("[x](" + target + ")"))).isEqualTo("[" + target + "|x]");
    assertThat(reader.found()).isEmpty();
  }

  static Stream<String> scripts() {
    return Stream.of(
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java&#115;cript:alert(1)",
        "&#106;avascript:alert(1)",
        "javascript&colon;alert(1)",
        "java&#x0a;script:alert(1)",
        "java&#9;script:alert(1)",
        "&#1;javascript:alert(1)",
        "&#32;javascript:alert(1)",
        "&#160;javascript:alert(1)",
        "&#x200b;javascript:alert(1)",
        "<\tjavascript:alert(1)>",
        "< javascript:alert(1)>",
        "javascript\\:alert(1)",
        "./javascript:alert(1)",
        "x/../javascript:alert(1)");
  }

  static Stream<String> otherTargets() {
    return Stream.of(
        "vbscript:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://example.org",
        "//example.org/x",
        "/absolute",
        "\\\\\\\\host",
        "/\\\\host",
        "a\\\\b",
        "&#47;&#47;example.org",
        "..//example.org",
        "https:example.org",
        "http:///example.org",
        "https:",
        "http:\\\\\\\\host",
        "mailto:",
        "mailto:a.example.org",
        "mailto:@example.org",
        "view-source:https://example.org",
        "<>",
        "",
        "#");
  }

  @ParameterizedTest
  @MethodSource({"scripts", "otherTargets"})
  void allOthersAreTakenOut(String target) {
    assertThat(reader.inline("[the text](" + target + ")").slots()).isEmpty();
    assertThat(reader.inline("[the text](" + target + ")").plain()).startsWith("the text");
    assertThat(reader.found()).containsExactly("1:1 dangerous-link");
  }

  @Test
  void anEmptyTargetLeadsNowhere() {
    reader.inline("[x]()");

    assertThat(reader.findings().get(0).message()).contains("has no address");
  }

  @Test
  void autolinksAreLinks() {
    assertThat(Reader.html(reader.inline("At https://example.org/a and <b@example.org>.")))
        .isEqualTo(
            "At [https://example.org/a|https://example.org/a] and"
                + " [mailto:b@example.org|b@example.org].");
    assertThat(Reader.html(reader.inline("<javascript:alert(1)>")))
        .isEqualTo("javascript:alert(1)");
    assertThat(reader.found()).containsExactly("1:1 dangerous-link");
  }

  @Test
  void referencesAreLinksToo() {
    assertThat(Reader.html(reader.inline("A [b]\n\n[b]: c.md 'T'"))).isEqualTo("A [c.md T|b]");
    assertThat(Reader.html(reader.inline("A [b]\n\n[b]: javascript:x"))).isEqualTo("A b");
  }

  @Test
  void aLinkWithoutTextShowsItsTarget() {
    assertThat(Reader.html(reader.inline("[](a.md)"))).isEqualTo("[a.md|a.md]");
  }

  @Test
  void anImageIsOneSlot() {
    Prose prose =
        reader.inline("See ![the *\"plan\"*](../assets/a.png \"T\") and [![i](i.png)](b.md)");

    assertThat(Reader.html(prose))
        .isEqualTo("See [image ../assets/a.png|the \"plan\"] and [b.md|[image i.png|i]]");
    assertThat(prose.plain()).isEqualTo("See the \"plan\" and i");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a.png",
        "http://e.org/a.png",
        "//e.org/a.png",
        "/a.png",
        "data:image/png,x",
        "mailto:a@b.c",
        "javascript:x",
        "file:a.png",
        "#x",
        ""
      })
  void imagesFromElsewhereAreTakenOut(String target) {
    Prose prose = reader.inline("a ![the <alt>](" + target + ")");

    assertThat(Reader.html(prose)).isEqualTo("a the &lt;alt&gt;");
    assertThat(reader.found()).contains("1:3 dangerous-link");
  }

  @Test
  void theHintForAnImageNamesTheAssets() {
    reader.inline("![a](https://example.org/a.png)");

    assertThat(reader.findings().get(0).hint()).contains("assets/");
  }
}
