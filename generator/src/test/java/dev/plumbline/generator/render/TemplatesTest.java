package dev.plumbline.generator.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.site.TermNotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
  @TempDir private Path folder;
  private Templates templates;

  /** What a template is shown. */
  public record View(String text, int number, boolean flag, List<String> texts) {}

  @BeforeEach
  void layTheThemeOver() throws IOException {
    Files.writeString(
        folder.resolve("one.ftlh"),
        "${text} ${number} ${flag?then('yes', 'no')} <#list texts as one>${one},</#list>");
    templates =
        new Templates(Theme.onClassPath(getClass().getClassLoader()).under(folder), Map.of());
  }

  @Test
  void componentsReadTheSameWhetherSeldomOrOften() {
    for (int i = 0; i < 3_000; i++) {
      View view = new View("a < b", i, i % 2 == 0, List.of("x"));
      assertThat(printed(view)).isEqualTo("a &lt; b " + i + (i % 2 == 0 ? " yes x," : " no x,"));
    }
  }

  @Test
  void textsOfAnyLengthAndScriptAreUtf8() {
    String text = "Prüfung 𝒜 der Höhe " + "und so weiter ".repeat(5_000) + "…";
    assertThat(printed(new View(text, 1, true, List.of("ä", "…")))).isEqualTo(text + " 1 yes ä,…,");
  }

  /** Texts with the same term, in the order in which they were made: not that of the template. */
  public record Explained(Markup second, Markup first) implements TermNotes {
    @Override
    public Object note(String id) {
      return "note of " + id;
    }
  }

  @Test
  void aTermIsExplainedWhereItIsReadFirstAndOnce() throws IOException {
    Files.writeString(
        folder.resolve("two.ftlh"),
        "<#if second?has_content>${first} / ${second} / <#list terms as note>${note},</#list></#if>");
    String button =
        "<button type=\"button\" class=\"term\" popovertarget=\"term.lamp\">lamp</button>";

    String page =
        new String(
            templates.print("two", new Explained(new Markup(button), new Markup("A " + button))),
            UTF_8);

    assertThat(page).isEqualTo("A " + button + " / lamp / note of term.lamp,");
  }

  private String printed(View view) {
    return new String(templates.print("one", view), UTF_8);
  }
}
