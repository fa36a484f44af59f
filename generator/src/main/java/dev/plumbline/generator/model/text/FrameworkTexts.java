package dev.plumbline.generator.model.text;

import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import java.util.function.Consumer;

/**
 * The texts of a framework, each shown once, where it was written: a text that a level takes from a
 * common file or from another level is shown there only.
 */
public final class FrameworkTexts {
  private final Framework framework;

  public FrameworkTexts(Framework framework) {
    this.framework = framework;
  }

  /**
   * A text.
   *
   * @param asks whether it states an expectation, rather than explaining or naming something
   */
  public record Text(Prose prose, boolean asks) {}

  /** Passes each text that is not empty to a consumer. */
  public void each(Consumer<Text> consumer) {
    TextVisitor visitor = new TextVisitor(consumer);
    visitor.explanation(framework.summary());
    visitor.article(framework.home().article());
    new VocabularyTextVisitor(visitor).read(framework.vocabulary());
    framework.accept().forEach(acceptance -> visitor.explanation(acceptance.reason()));
    framework.common().forEach(common -> common(common, visitor));
    framework.families().forEach(family -> new FamilyTextVisitor(visitor).read(family));
    framework.pages().forEach(page -> visitor.article(page.article()));
    framework.glossary().forEach(term -> visitor.explanation(term.definition()));
  }

  /** Passes each text of a family that is not empty to a consumer. */
  public static void each(Family family, Consumer<Text> consumer) {
    new FamilyTextVisitor(new TextVisitor(consumer)).read(family);
  }

  private static void common(CommonFile common, TextVisitor visitor) {
    common.expectations().forEach(expectation -> visitor.expectation(expectation, origin -> true));
    common.sections().forEach(text -> visitor.article(text.article()));
    common.groups().forEach(text -> visitor.article(text.article()));
  }
}
