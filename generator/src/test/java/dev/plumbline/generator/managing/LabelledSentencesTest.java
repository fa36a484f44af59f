package dev.plumbline.generator.managing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.model.ParitySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Sentences of published frameworks, labelled by hand, where they lie beside the repository. */
@EnabledIf("theyAreHere")
class LabelledSentencesTest {
  private static final Path TRUTH =
      Path.of(System.getProperty("plumbline.truth", "../../shared/truth"));
  private static final Managing ENGLISH = Managing.of("en", ParitySettings.Lexicon.NONE, List.of());

  /** A sentence and whether it makes someone answerable for managing people. */
  private record Labelled(String corpus, String label, String text) {}

  static boolean theyAreHere() {
    return Files.isDirectory(TRUTH);
  }

  @Test
  void whatIndividualsAreAskedIsToldApart() throws IOException {
    Set<Labelled> sentences = labelled("hidden-management.tsv");

    assertThat(missed(sentences, ENGLISH::ofIndividual)).hasSizeLessThanOrEqualTo(1);
    assertThat(found(sentences, Set.of("shares", "none"), ENGLISH::ofIndividual))
        .hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void whatManagersAreAskedIsToldApart() throws IOException {
    Set<Labelled> sentences = labelled("managing-demanded.tsv");

    assertThat(missed(sentences, ENGLISH::ofManager)).hasSizeLessThanOrEqualTo(3);
    assertThat(found(sentences, Set.of("none"), ENGLISH::ofManager)).hasSizeLessThanOrEqualTo(2);
  }

  private static List<Labelled> missed(
      Set<Labelled> sentences, Function<String, Optional<String>> find) {
    return sentences.stream()
        .filter(one -> one.label().equals("owns") && find.apply(one.text()).isEmpty())
        .toList();
  }

  private static List<Labelled> found(
      Set<Labelled> sentences, Set<String> labels, Function<String, Optional<String>> find) {
    return sentences.stream()
        .filter(one -> labels.contains(one.label()) && find.apply(one.text()).isPresent())
        .toList();
  }

  private static Set<Labelled> labelled(String file) throws IOException {
    return Files.readAllLines(TRUTH.resolve(file)).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(columns -> new Labelled(columns[0], columns[2], columns[4]))
        .collect(Collectors.toSet());
  }
}
