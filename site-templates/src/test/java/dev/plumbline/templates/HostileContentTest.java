package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile content, of which no page runs anything. */
class HostileContentTest {
  @Test
  void nothingInTheContentIsRun(@TempDir Path folder) throws Exception {
    for (String evil : HostileContent.WORDS) {
      Path content = folder.resolve("content" + HostileContent.WORDS.indexOf(evil));
      HostileContent.write(content, evil);
      assertInert(BuiltSite.of(content, content.resolveSibling(content.getFileName() + "-site")));
    }
  }

  private static void assertInert(BuiltSite site) {
    for (String path : site.pages()) {
      assertThat(site.page(path).select("iframe, object, embed, base, form, style"))
          .as(path)
          .isEmpty();
      assertThat(site.page(path).select("script")).as(path).allMatch(HostileContentTest::isOurs);
      for (Element element : site.page(path).getAllElements()) {
        for (Attribute attribute : element.attributes()) {
          assertThat(attribute.getKey()).as(path).doesNotStartWith("on").isNotEqualTo("style");
          assertHarmless(path, attribute);
        }
      }
    }
  }

  private static boolean isOurs(Element script) {
    return script.hasAttr("src")
        ? script.attr("src").matches("(\\.\\./)*assets/plumbline/script/[a-z/-]+\\.js")
        : !script.data().contains("alert");
  }

  private static void assertHarmless(String path, Attribute attribute) {
    boolean address = attribute.getKey().matches("href|src|action|srcset|poster");
    String value = attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
    if (address && !value.startsWith("data:image/svg+xml,")) {
      assertThat(value).as(path).doesNotStartWith("javascript:").doesNotStartWith("data:");
    }
  }
}
