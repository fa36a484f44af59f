package dev.plumbline.generator.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.markdown.Markup;
import org.junit.jupiter.api.Test;

final class MarkdownFragmentsTest {
  private final MarkdownFragments fragments = new MarkdownFragments();

  @Test
  void aFragmentWithMarksIsTheSameEachTime() {
    String first = markdown("Measure <strong>after</strong> repair.", "");
    assertThat(first).isEqualTo("Measure **after** repair.");
    assertThat(markdown("Measure <strong>after</strong> repair.", "")).isSameAs(first);
  }

  @Test
  void aLinkIsThatOfThePageWhichIsPrinted() {
    String html = "<p>See <a href=\"ic5.html\">IC5</a>.</p>";
    assertThat(markdown(html, "../")).isEqualTo("See [IC5](../ic5.html).");
    assertThat(markdown(html, "../../")).isEqualTo("See [IC5](../../ic5.html).");
  }

  @Test
  void anImageIsThatOfThePageWhichIsPrinted() {
    String html = "A <img src=\"map.png\" alt=\"map\"> of it";
    assertThat(markdown(html, "../")).isEqualTo("A ![map](../map.png) of it");
    assertThat(markdown(html, "")).isEqualTo("A ![map](map.png) of it");
  }

  private String markdown(String html, String up) {
    return fragments.of(new Markup(html), href -> up + href);
  }
}
