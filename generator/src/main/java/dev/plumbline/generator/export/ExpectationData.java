package dev.plumbline.generator.export;

import dev.plumbline.generator.compare.WordNumbers;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.NoExpectationReason;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.site.OtherTracks;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The expectations of a level in one dimension, in {@link FamilyDataExport}. Each criterion has the
 * data by which a script compares it with another: its topic in lower case, and the numbers of
 * {@link WordNumbers}.
 */
final class ExpectationData {
  private final WordNumbers numbers;
  private final Words words;
  private final OtherTracks otherTracks;
  private final Level level;
  private final Dimension dimension;
  private final List<Expectation.Topic> topics;
  private final @Nullable NoExpectationReason noExpectation;
  private final ExportJson json;

  ExpectationData(
      ExportContent content,
      WordNumbers numbers,
      Level level,
      Dimension dimension,
      ExportJson json) {
    this.numbers = numbers;
    this.words = content.words();
    this.otherTracks = new OtherTracks(words, content.framework().vocabulary().tracks());
    this.level = level;
    this.dimension = dimension;
    this.topics = level.expectation(dimension.id()).map(Expectation::topics).orElse(List.of());
    this.noExpectation = NoExpectationReason.of(level, dimension);
    this.json = json;
  }

  /** Whether there is nothing to say, not even a reason. */
  boolean isEmpty() {
    return noExpectation == null && topics.stream().allMatch(topic -> topic.entries().isEmpty());
  }

  void write() {
    json.text("silence", silence());
    json.htmls("framing", framing());
    json.array("criteria", () -> topics.forEach(this::topic));
  }

  private @Nullable String silence() {
    if (noExpectation == null) {
      return null;
    }
    return switch (noExpectation) {
      case NOT_EXPECTED -> (words.get("silence.not-expected") + " " + reason()).strip();
      case OTHER_TRACKS -> otherTracks.sentence(dimension);
      case GAP -> words.get("silence.gap");
    };
  }

  private String reason() {
    return level
        .profile()
        .notExpected(dimension.id())
        .map(Profile.NotExpected::reason)
        .map(Prose::plain)
        .orElse("");
  }

  /** Prose among the criteria. */
  private List<Prose> framing() {
    List<Prose> framing = new ArrayList<>();
    for (Expectation.Topic topic : topics) {
      for (Expectation.Entry entry : topic.entries()) {
        if (entry instanceof Expectation.Entry.Introduction said) {
          framing.add(said.prose());
        }
      }
    }
    return framing;
  }

  private void topic(Expectation.Topic topic) {
    Prose name = topic.name();
    String folded = name == null ? null : name.plain().toLowerCase(Locale.ROOT);
    topic.criteria().forEach(criterion -> json.object(() -> criterion(criterion, folded)));
  }

  private void criterion(Criterion criterion, @Nullable String topic) {
    json.text("id", criterion.id());
    json.text("topic", topic);
    json.html("html", criterion.text());
    String plain = criterion.text().plain();
    json.text("plain", plain);
    json.text("stems", numbers.stems(plain));
    json.number("key", numbers.key(plain));
    json.number("label", numbers.label(plain));
    json.flag("optional", criterion.optional());
    json.flag("named", criterion.named());
    json.htmls("examples", criterion.examples().stream().map(Criterion.Example::text).toList());
    json.html("detail", criterion.detail());
  }
}
