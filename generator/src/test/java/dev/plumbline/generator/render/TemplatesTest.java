package dev.plumbline.generator.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.generator.markdown.Markup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TemplatesTest {
  @TempDir private Path folder;
  private Templates templates;

  /** What a template is shown. */
  public record View(String text, int number, boolean flag, List<String> texts) {}

  /** The same with any values. */
  public record Other(@Nullable Object value, Map<String, Integer> map) {
    /** Not a component. */
    public String hidden() {
      return "hidden";
    }
  }

  @BeforeEach
  void layTheThemeOver() throws IOException {
    template(
        "one", "${text} ${number} ${flag?then('yes', 'no')} <#list texts as one>${one},</#list>");
    templates =
        new Templates(
            new Theme(TemplatesTest.class.getClassLoader(), "theme/", folder),
            Map.of("greeting", "Hello & welcome"));
  }

  @Test
  void componentsReadTheSameWhetherSeldomOrOften() {
    for (int i = 0; i < 3_000; i++) {
      View view = new View("a < b", i, i % 2 == 0, List.of("x"));
      assertThat(printed("one", view))
          .isEqualTo("a &lt; b " + i + (i % 2 == 0 ? " yes x," : " no x,"));
    }
  }

  @Test
  void textsOfAnyLengthAndScriptAreUtf8() {
    String text = "Prüfung 𝒜 der Höhe " + "und so weiter ".repeat(5_000) + "…";
    assertThat(printed("one", new View(text, 1, true, List.of("ä", "…"))))
        .isEqualTo(text + " 1 yes ä,…,");
  }

  @Test
  void numbersAreDigitsWhateverTheLocale() {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(printed("one", new View("", 1_234_567, true, List.of())))
          .isEqualTo(" 1234567 yes ");
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void aThemesTemplateUsesItsWordsAndItsLayout() {
    assertThat(printed("greeting", new Other(new Markup("<b>you</b>"), Map.of("a", 1))))
        .isEqualTo("<p>Hello &amp; welcome, <b>you</b>: 1</p>\n");
  }

  @Test
  void anAbsentValueIsAbsentInTheTemplate() throws IOException {
    template("absent", "${value!'none'} ${(map.b)!'none'}");

    assertThat(printed("absent", new Other(null, Map.of()))).isEqualTo("none none");
  }

  @Test
  void aTemplateThatAsksForWhatIsNotThereIsNamedWithItsLine() throws IOException {
    template("wrong", "one\n${valu}");

    assertThatThrownBy(() -> templates.print("wrong", new Other("x", Map.of())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("template wrong.ftlh:2:3: ")
        .hasMessageContaining("valu")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aTemplateSeesNoMethodOfAnyObject() throws IOException {
    template("method", "${hidden!'none'} ${(value.class)!'none'}");

    assertThat(printed("method", new Other(new View("", 1, true, List.of()), Map.of())))
        .isEqualTo("none none");
  }

  @Test
  void anObjectThatIsNoViewIsRefused() throws IOException {
    template("object", "${value}");

    assertThatThrownBy(() -> templates.print("object", new Other(Set.of("x"), Map.of())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a template cannot see a java.util");
  }

  @Test
  void aViewThatCannotBeReadSaysSo() throws IOException {
    template("broken", "${value}");

    assertThatThrownBy(() -> templates.print("broken", new Broken("x")))
        .hasRootCauseMessage("no value");
  }

  @Test
  void aTemplateMakesNoJavaObject() throws IOException {
    template("new", "${'freemarker.template.utility.Execute'?new()('id')}");

    assertThatThrownBy(() -> templates.print("new", new Other("x", Map.of())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not allowed");
  }

  @Test
  void aTemplateThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> templates.print("none", new Other("x", Map.of())))
        .hasMessageContaining("none.ftlh");
  }

  /** A view whose component fails. */
  public record Broken(String value) {
    @Override
    public String value() {
      throw new IllegalArgumentException("no value");
    }
  }

  private void template(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".ftlh"), text);
  }

  private String printed(String template, Object view) {
    return new String(templates.print(template, view), UTF_8);
  }
}
