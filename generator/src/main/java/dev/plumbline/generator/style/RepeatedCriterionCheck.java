package dev.plumbline.generator.style;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A rule against levels that ask one thing under two dimensions. */
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
    Map<String, String> dimensions = new HashMap<>();
    for (Expectation expectation : level.expectations()) {
      String here = expectation.dimension().id();
      for (Criterion criterion : expectation.criteria()) {
        String words = words(criterion.text().plain());
        String first = dimensions.putIfAbsent(words, here);
        boolean again = first != null && !first.equals(here) && !words.isEmpty();
        if (again && !pointsElsewhere(words, pointers)) {
          add(criterion, family.dimension(first).map(Dimension::name).orElse(first), findings);
        }
      }
    }
  }

  private void add(Criterion criterion, String first, Findings findings) {
    findings.add(
        code(),
        criterion.place(),
        String.format(Locale.ROOT, "The same expectation is also under \"%s\".", first),
        "keep it where it matters most, and say something specific here, or remove it here.");
  }

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
