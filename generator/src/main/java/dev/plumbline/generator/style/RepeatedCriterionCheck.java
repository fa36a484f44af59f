package dev.plumbline.generator.style;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A rule against levels that ask one thing twice, under one dimension or two. */
final class RepeatedCriterionCheck implements Rule<StyleContext> {
  @Override
  public Code code() {
    return Code.REPEATED_CRITERION;
  }

  @Override
  public void check(StyleContext context, Findings findings) {
    List<String> pointers = context.words().lexicon().words(StyleLexicon.POINTERS);
    for (Family family : context.part().families()) {
      family.levels().forEach(level -> check(level, family, pointers, findings));
    }
  }

  private void check(Level level, Family family, List<String> pointers, Findings findings) {
    Map<String, Asked> asked = new HashMap<>();
    for (Expectation expectation : level.expectations()) {
      String dimension = expectation.dimension().id();
      for (Expectation.Topic topic : expectation.topics()) {
        for (Criterion criterion : topic.criteria()) {
          String words = words(criterion.text().plain());
          Asked here = new Asked(dimension, topicName(topic), criterion.origin());
          Asked first = asked.putIfAbsent(words, here);
          if (first != null && !words.isEmpty() && !pointsElsewhere(words, pointers)) {
            finding(family, first, here, criterion).ifPresent(findings::add);
          }
        }
      }
    }
  }

  private static String topicName(Expectation.Topic topic) {
    Prose name = topic.name();
    return name == null ? "" : name.plain();
  }

  /**
   * The finding; none under another topic of the same dimension, which says when it is asked, nor
   * where it is taken over from a level that asks it twice, which is told there.
   */
  private Optional<Finding> finding(Family family, Asked first, Asked here, Criterion criterion) {
    if (!first.dimension().equals(here.dimension())) {
      String name =
          family.dimension(first.dimension()).map(Dimension::name).orElse(first.dimension());
      return Optional.of(
          finding(
              criterion,
              "The same expectation is also under \"" + name + "\".",
              "keep it where it matters most, and say something specific here, or remove it"
                  + " here."));
    }
    return first.topic().equals(here.topic()) && !(here.origin() instanceof Origin.SameAs)
        ? Optional.of(
            finding(criterion, twice(first, here), "remove it here, or say what differs."))
        : Optional.empty();
  }

  private static String twice(Asked first, Asked here) {
    if (!first.origin().equals(here.origin())) {
      if (first.origin() instanceof Origin.Common common) {
        return "The same expectation already comes from \"" + common.path() + "\".";
      }
      if (first.origin() instanceof Origin.SameAs same) {
        return "The same expectation already comes from \"" + same.level().local() + "\".";
      }
    }
    return "The same expectation is already above, under the same heading.";
  }

  private Finding finding(Criterion criterion, String message, String hint) {
    return Finding.of(code(), criterion.place(), message, hint);
  }

  /** Where an expectation was first asked. */
  private record Asked(String dimension, String topic, Origin origin) {}

  /**
   * Whether a criterion such as "all criteria from level one" refers to others, and so asks for
   * something else under each dimension.
   */
  private static boolean pointsElsewhere(String words, List<String> pointers) {
    String lower = words.toLowerCase(Locale.ROOT);
    return pointers.stream().anyMatch(pointer -> lower.startsWith(pointer + " "));
  }

  /** The words of a text without a final full stop, which makes no difference. */
  private static String words(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }
}
