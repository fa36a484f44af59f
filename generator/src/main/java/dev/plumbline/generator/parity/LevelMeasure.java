package dev.plumbline.generator.parity;

import dev.plumbline.generator.model.Activity;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Vocabulary;

/**
 * A measure of the text of a level.
 *
 * @param criteria the number of its expectations, including shared ones
 * @param words the number of words of its summary, introductions, expectations and their details;
 *     examples do not count, because they explain and do not ask
 * @param stages the sum of the stages it claims, the lowest stage of a dimension counting 1
 * @param making percent of the week spent on the craft; 0 where no week is given
 * @param guiding percent spent on helping others do it well
 * @param managing percent spent on leading
 */
public record LevelMeasure(
    int criteria, int words, int stages, int making, int guiding, int managing) {

  static LevelMeasure of(Vocabulary vocabulary, Family family, Level level) {
    int stages = 0;
    for (Dimension dimension : family.dimensions()) {
      stages += dimension.stageOf(level) + 1;
    }
    return new LevelMeasure(
        level.criteria().size(),
        words(level),
        stages,
        percent(vocabulary, level, Activity.Kind.MAKING),
        percent(vocabulary, level, Activity.Kind.GUIDING),
        percent(vocabulary, level, Activity.Kind.MANAGING));
  }

  private static int percent(Vocabulary vocabulary, Level level, Activity.Kind kind) {
    int sum = 0;
    for (Activity activity : vocabulary.activities()) {
      sum += activity.kind() == kind ? level.profile().percent(activity.id()) : 0;
    }
    return sum;
  }

  private static int words(Level level) {
    int words = count(level.summary().plain());
    for (Expectation expectation : level.expectations()) {
      for (Expectation.Topic topic : expectation.topics()) {
        for (Expectation.Entry entry : topic.entries()) {
          words += words(entry);
        }
      }
    }
    return words;
  }

  private static int words(Expectation.Entry entry) {
    if (entry instanceof Expectation.Entry.Introduction framing) {
      return count(framing.prose().plain());
    }
    Criterion criterion = ((Expectation.Entry.Asked) entry).criterion();
    return count(criterion.text().plain()) + count(criterion.detail().plain());
  }

  /** The number of words: runs of letters and digits of any script, with marks within them. */
  private static int count(String text) {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        inWord = false;
      } else if (!inWord && Character.isLetterOrDigit(c)) {
        inWord = true;
        count++;
      }
    }
    return count;
  }
}
