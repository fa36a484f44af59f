package dev.plumbline.generator.check;

import dev.plumbline.generator.markdown.Slot;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Framework;
import java.util.function.Consumer;

/**
 * Every text of a framework, where it was written: what a level takes from a common file or from
 * another level is read there, and not again on the level.
 */
final class Texts {
  private final Framework framework;

  Texts(Framework framework) {
    this.framework = framework;
  }

  /** Shows every slot of every text. */
  void each(Consumer<Slot> slots) {
    Reading reading = new Reading(slots);
    reading.prose(framework.summary());
    reading.article(framework.article());
    new VocabularyTexts(reading).read(framework.vocabulary());
    framework.accept().forEach(acceptance -> reading.prose(acceptance.reason()));
    framework.common().forEach(common -> common(common, reading));
    framework.families().forEach(family -> new FamilyTexts(reading).read(family));
    framework.pages().forEach(page -> reading.article(page.article()));
    framework.glossary().forEach(term -> reading.prose(term.definition()));
  }

  private static void common(CommonFile common, Reading reading) {
    common.expectations().forEach(expectation -> reading.expectation(expectation, origin -> true));
    common.sections().forEach(text -> reading.article(text.article()));
    common.groups().forEach(text -> reading.article(text.article()));
  }
}
