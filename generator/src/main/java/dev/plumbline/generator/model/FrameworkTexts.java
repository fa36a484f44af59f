package dev.plumbline.generator.model;

import dev.plumbline.generator.markdown.Prose;
import java.util.function.Consumer;

/**
 * Every text of a framework, where it was written: what a level takes from a common file or from
 * another level is read there, and not again on the level.
 */
public final class FrameworkTexts {
  private final Framework framework;

  public FrameworkTexts(Framework framework) {
    this.framework = framework;
  }

  /**
   * A text.
   *
   * @param asks whether it says what is expected of someone, rather than explaining or naming
   */
  public record Text(Prose prose, boolean asks) {}

  /** Shows every text that is not empty. */
  public void each(Consumer<Text> reader) {
    TextVisitor reading = new TextVisitor(reader);
    reading.told(framework.summary());
    reading.article(framework.home().article());
    new VocabularyTextVisitor(reading).read(framework.vocabulary());
    framework.accept().forEach(acceptance -> reading.told(acceptance.reason()));
    framework.common().forEach(common -> common(common, reading));
    framework.families().forEach(family -> new FamilyTextVisitor(reading).read(family));
    framework.pages().forEach(page -> reading.article(page.article()));
    framework.glossary().forEach(term -> reading.told(term.definition()));
  }

  private static void common(CommonFile common, TextVisitor reading) {
    common.expectations().forEach(expectation -> reading.expectation(expectation, origin -> true));
    common.sections().forEach(text -> reading.article(text.article()));
    common.groups().forEach(text -> reading.article(text.article()));
  }
}
