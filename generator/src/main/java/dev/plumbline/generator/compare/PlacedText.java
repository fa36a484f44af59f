package dev.plumbline.generator.compare;

import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text in its place: a criterion, or an introduction to a dimension.
 *
 * @param <T> the source of the text
 * @param id the id; absent unless an author wrote one
 * @param words the words of the text
 * @param key a key that texts with the same words share
 * @param topic the name of its topic, case folded; absent where that has none
 * @param label the heading within the text ("Mentorship - helps …"), case folded; absent without
 *     one
 */
record PlacedText<T>(
    T what,
    @Nullable String id,
    String text,
    WordSet words,
    String key,
    @Nullable String topic,
    @Nullable String label) {
  /** A heading: one to four words before a colon or a dash. */
  private static final Pattern LABEL =
      Pattern.compile("^((?:[^\\s:]++ ){0,3}[^\\s:]++)(?: [-\u2013\u2014]|:) ");

  /** All criteria of an expectation, in reading order. */
  static List<PlacedText<Criterion>> criteria(WordIndex index, Expectation expectation) {
    List<PlacedText<Criterion>> criteria = new ArrayList<>();
    for (Expectation.Topic topic : expectation.topics()) {
      String name = folded(topic);
      for (Criterion criterion : topic.criteria()) {
        criteria.add(of(index, criterion, name));
      }
    }
    return criteria;
  }

  /** All introductions of an expectation, in reading order. */
  static List<PlacedText<Prose>> framings(WordIndex index, Expectation expectation) {
    List<PlacedText<Prose>> framings = new ArrayList<>();
    for (Expectation.Topic topic : expectation.topics()) {
      for (Expectation.Entry entry : topic.entries()) {
        if (entry instanceof Expectation.Entry.Introduction framing) {
          framings.add(of(index, framing.prose(), null, framing.prose(), folded(topic)));
        }
      }
    }
    return framings;
  }

  private static @Nullable String folded(Expectation.Topic topic) {
    Prose name = topic.name();
    return name == null ? null : name.plain().toLowerCase(Locale.ROOT);
  }

  static PlacedText<Criterion> of(WordIndex index, Criterion criterion, @Nullable String topic) {
    String id = criterion.named() ? criterion.id() : null;
    return of(index, criterion, id, criterion.text(), topic);
  }

  private static <T> PlacedText<T> of(
      WordIndex index, T what, @Nullable String id, Prose prose, @Nullable String topic) {
    String text = prose.plain();
    WordIndex.IndexedText indexed = index.of(text);
    return new PlacedText<>(what, id, text, indexed.words(), indexed.key(), topic, indexed.label());
  }

  static @Nullable String label(String text) {
    Matcher matcher = LABEL.matcher(text);
    return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : null;
  }
}
