package dev.plumbline.generator.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonDocumentTest {
  @Test
  void programsGetADocumentWithoutWhiteSpace() {
    String compact =
        "{\"name\":\"Ann\",\"none\":[],\"list\":[\"a\",\"b\"],\"pairs\":[{\"n\":1},{\"n\":2}],"
            + "\"inner\":{\"flag\":false}}\n";
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    JsonDocument.write(JsonDocumentTest::write, written);

    assertThat(JsonDocument.text(JsonLayout.COMPACT, JsonDocumentTest::write)).isEqualTo(compact);
    assertThat(written.toString(UTF_8)).isEqualTo(compact);
  }

  @Test
  void peopleGetALineForEachMemberAndElement() {
    assertThat(JsonDocument.text(JsonLayout.INDENTED, JsonDocumentTest::write))
        .isEqualTo(
            """
            {
              "name" : "Ann",
              "none" : [ ],
              "list" : [
                "a",
                "b"
              ],
              "pairs" : [
                {
                  "n" : 1
                },
                {
                  "n" : 2
                }
              ],
              "inner" : {
                "flag" : false
              }
            }
            """);
  }

  @Test
  void arraysCanStayOnTheLineOfTheirName() {
    assertThat(JsonDocument.text(JsonLayout.INDENTED_OBJECTS, JsonDocumentTest::write))
        .contains("\n  \"list\" : [ \"a\", \"b\" ],\n");
  }

  @Test
  void noTextEndsTheScriptThatItStandsIn() {
    ByteArrayOutputStream script = new ByteArrayOutputStream();
    String text = "</script><!-- \u2028\u2029 \"ä👩‍💻\"";

    JsonDocument.writeForScript(json -> json.text(text), script);

    assertThat(script.toString(UTF_8))
        .isEqualTo("\"\\u003c/script>\\u003c!-- \\u2028\\u2029 \\\"ä👩‍💻\\\"\"");
  }

  private static void write(JsonWriter json) {
    json.object(
        () -> {
          json.text("name", "Ann");
          json.text("absent", null);
          json.texts("none", List.of());
          json.array("list", List.of("a", "b"), json::text);
          json.objects("pairs", List.of(1, 2), number -> json.number("n", number));
          json.object("inner", () -> json.flag("flag", false));
        });
  }
}
