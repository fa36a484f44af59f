package dev.plumbline.generator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.tree.Attributes;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemsTest {
  private final Reader reader = new Reader();

  @Test
  void anItemIsTextDetailAndExamples() {
    Item item =
        reader
            .items(
                """
                - Leaves *an approach* behind. {#own .optional audience=internal}

                  More about it.

                  - An index. {audience=managers}
                    - deeper
                  - A second.
                """)
            .get(0);

    assertThat(Reader.html(item.text())).isEqualTo("Leaves <em>an approach</em> behind.");
    assertThat(item.text().plain()).isEqualTo("Leaves an approach behind.");
    assertThat(Reader.html(item.detail())).isEqualTo("<p>More about it.</p>");
    assertThat(item.attributes().id()).isEqualTo("own");
    assertThat(item.attributes().tags()).containsExactly("optional");
    assertThat(item.attributes().audience()).isEqualTo("internal");
    assertThat(item.examples()).hasSize(2);
    assertThat(Reader.html(item.examples().get(0).text()))
        .isEqualTo("An index.\n<ul>\n<li>deeper</li>\n</ul>");
    assertThat(item.examples().get(0).attributes().audience()).isEqualTo("managers");
    assertThat(item.examples().get(1).text().plain()).isEqualTo("A second.");
    assertThat(reader.found()).isEmpty();
  }

  @Test
  void attributesStandAtTheEndOfTheFirstParagraphsLastLine() {
    Item item = reader.items("1. One\n   line more\n   {#own}\n").get(0);

    assertThat(Reader.html(item.text())).isEqualTo("One\nline more");
    assertThat(item.attributes().id()).isEqualTo("own");
  }

  @Test
  void anEscapedBracketIsNoTask() {
    assertThat(reader.items("- \\[x] Done\n- [X\\] Open\n- \\[ \\] All\n  - \\[x] Some"))
        .extracting(i -> i.text().plain())
        .containsExactly("[x] Done", "[X] Open", "[ ] All");
  }

  @Test
  void numberedAndTaskItemsAreItemsToo() {
    assertThat(reader.items("1. One {#a}\n2. Two"))
        .extracting(i -> i.text().plain())
        .containsExactly("One", "Two");
    assertThat(reader.items("- [x] Done {#a}\n- [ ] Open"))
        .extracting(i -> i.text().plain())
        .containsExactly("Done", "Open");
  }

  @Test
  void codeTablesAndQuotesAreDetail() {
    Item item = reader.items("- One\n\n  > quoted\n\n  ```java\n  x\n  ```\n").get(0);

    assertThat(Reader.html(item.detail()))
        .isEqualTo(
            "<blockquote>\n<p>quoted</p>\n</blockquote>\n"
                + "<pre><code class=\"language-java\">x\n</code></pre>");
  }

  @Test
  void anItemWithoutAParagraphHasNoText() {
    Item item = reader.items("- ```\n  code\n  ```\n").get(0);

    assertThat(item.text().isEmpty()).isTrue();
    assertThat(item.detail().plain()).isEqualTo("code");
  }

  @Test
  void anEscapedBraceIsPlain() {
    Item item = reader.items("- Set \\{#own}\n- Sets {name}\n- Code `{#id}`\n- Empty {}").get(0);

    assertThat(item.text().plain()).isEqualTo("Set {#own}");
    assertThat(item.attributes().id()).isNull();
    assertThat(reader.items("- Sets {name}").get(0).text().plain()).isEqualTo("Sets {name}");
    assertThat(reader.items("- Code `{#id}`").get(0).text().plain()).isEqualTo("Code {#id}");
    assertThat(reader.items("- Empty {}").get(0).text().plain()).isEqualTo("Empty {}");
    assertThat(reader.found()).isEmpty();
  }

  @Test
  void spaceInsideTheBracesDoesNotMatter() {
    assertThat(reader.items("- One { #own  .tag }").get(0).attributes())
        .isEqualTo(new Attributes("own", List.of("tag"), null, place(1, 7)));
    assertThat(reader.found()).isEmpty();
  }

  private static Place place(int line, int column) {
    return new Place("a.md", line, column);
  }

  @Test
  void theListIsProseElsewhere() {
    ListBlock list =
        (ListBlock) reader.document("3. One {#own}\n\n   More\n4. [x] Two").blocks().get(0);

    assertThat(Reader.html(list.readProse(new Findings())))
        .isEqualTo(
            "<ol start=\"3\">\n<li><p>One</p>\n<p>More</p></li>\n"
                + "<li class=\"task\"><p><label><input type=\"checkbox\" disabled checked>"
                + " Two</label></p></li>\n</ol>");
    assertThat(reader.found()).isEmpty();
  }

  @Test
  void aListReportsWhatIsWrongInTheFormThatItIsReadIn() {
    ListBlock list = (ListBlock) reader.document("- One {audience=managers}").blocks().get(0);
    Findings asItems = new Findings();
    Findings asProse = new Findings();

    assertThat(list.readItems(asItems)).hasSize(1);
    assertThat(list.readProse(asProse).plain()).isEmpty();

    assertThat(asItems.sorted()).isEmpty();
    assertThat(asProse.sorted()).extracting(Finding::code).containsExactly(Code.MISPLACED_AUDIENCE);
    assertThat(reader.found()).isEmpty();
  }
}
