package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Questions in a reader's words, each with the words that answer it, their page, and the permalink
 * that the answer cites. A reader finds them in three files: {@code llms.txt}, a family, a page. It
 * reads 8 kB of all three together: the first two whole, the page from its start as far as that
 * goes.
 */
class QuestionsTest {
  private static final int BYTES = 8 * 1024;
  private static final String ADDRESS = "https://careers.example.org/";
  private static final Path FILE = Path.of("src/test/resources/markdown/questions.tsv");
  private static final Map<String, BuiltSite> SITES = new HashMap<>();

  /**
   * A question.
   *
   * @param place the id that the permalink ends in; empty where the page itself is cited
   */
  record Question(String framework, String text, String page, String place, String words) {
    static Question of(String line) {
      String[] parts = line.split("\t", -1);
      return new Question(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }

    @Override
    public String toString() {
      return framework + ": " + text;
    }
  }

  @BeforeAll
  static void build(@TempDir Path folder) throws Exception {
    SITES.put(
        "sample",
        BuiltSite.at(ADDRESS, Path.of("../framework-content/content"), folder.resolve("sample")));
    if (Corpora.areThere()) {
      for (String corpus : List.of("ft", "monzo")) {
        SITES.put(corpus, BuiltSite.at(ADDRESS, Corpora.content(corpus), folder.resolve(corpus)));
      }
    }
  }

  static Stream<Question> questions() throws IOException {
    return Files.readAllLines(FILE).stream().map(Question::of);
  }

  @Test
  void thereAreFortyQuestions() throws IOException {
    assertThat(questions().map(Question::text).distinct()).hasSize(40);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theAnswerIsWithinThreeFilesAndEightKilobytes(Question question) {
    assumeTrue(SITES.containsKey(question.framework), "the corpora are not there");
    BuiltSite site = Objects.requireNonNull(SITES.get(question.framework));
    AssistantReader.Answer answer = new AssistantReader(site, ADDRESS, BYTES).ask(question.text);
    assertThat(answer.page()).isEqualTo(question.page);
    assertThat(answer.line()).contains(question.words);
    String html = ADDRESS + question.page.replaceAll("\\.md$", ".html");
    assertThat(answer.cited())
        .isEqualTo(question.place.isEmpty() ? html : html + "#" + question.place);
  }
}
