package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is written in the content, a page runs none of it. */
class HostileContentTest {
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String BREAKOUT = "\\\"'><img src=x onerror=alert(1)>${7*7}<#if x>";
  private static final Map<String, String> FILES =
      Map.of(
          "framework.yaml",
          """
          name: "EVIL"
          summary: "EVIL"
          version: "EVIL"
          owner: {name: "EVIL", url: "https://example.org/EVIL"}
          severity: {raw-html: "off"}
          tracks:
            - {id: ic, name: "EVIL", kind: ic, summary: "EVIL"}
            - {id: management, name: Management, kind: management}
          grades: [{grade: 1, name: "EVIL", scope: "EVIL", summary: "EVIL"}]
          groups: [{id: g, name: "EVIL", summary: "EVIL"}]
          dimensions: [{id: craft, name: "EVIL", group: g, summary: "EVIL"}]
          """,
          "families/crew/family.yaml",
          """
          name: "EVIL"
          summary: "EVIL"
          owner: "EVIL"
          """,
          "families/crew/ic/one.md",
          """
          ---
          title: "EVIL"
          code: "EVIL"
          grade: 1
          aliases: ["EVIL"]
          facts: {"EVIL": "EVIL"}
          ---
          EVIL <b onclick="alert(1)">x</b>

          ## Craft

          - EVIL {.tag}
            - EVIL <iframe src="javascript:alert(1)"></iframe>
          - [l](https://example.org "EVIL") <https://example.org/"onmouseover="x>
          """,
          "families/crew/management/two.yaml",
          """
          title: "EVIL"
          grade: 1
          expectations: {craft: {summary: "EVIL", criteria: [{text: "EVIL", topic: "EVIL"}]}}
          """,
          "glossary.yaml",
          """
          - {term: "EVIL", definition: "EVIL", aliases: ["img"]}
          """,
          "pages/page.md",
          """
          ---
          title: "EVIL"
          ---
          ## EVIL

          A `EVIL` and
          <svg/onload=alert(1)>

          ```EVIL
          EVIL
          ```
          """);

  @Test
  void nothingInTheContentIsRun(@TempDir Path folder) throws Exception {
    for (String evil : new String[] {SCRIPT, BREAKOUT, "&lt;script>alert(1)&lt;/script>"}) {
      Path content = folder.resolve("content" + evil.length());
      write(content, evil);
      assertInert(BuiltSite.of(content, folder.resolve("site" + evil.length())));
    }
  }

  private static void write(Path content, String evil) throws Exception {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Path path = content.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, file.getValue().replace("EVIL", evil));
      assertThat(Files.readString(path)).as(file.getKey()).contains("alert");
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
        ? script.attr("src").matches("(\\.\\./)*assets/plumbline/script/[a-z/]+\\.js")
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
