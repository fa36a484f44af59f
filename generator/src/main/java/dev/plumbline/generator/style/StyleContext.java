package dev.plumbline.generator.style;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.text.FrameworkTexts;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a framework, as rules of style check it: a family, or everything else.
 *
 * @param part the framework with no families but those of the part
 * @param words the words that rules look for
 * @param passages every text of the part, at the place where it was written
 */
record StyleContext(Framework part, StyleWords words, List<Passage> passages) {
  StyleContext {
    passages = List.copyOf(passages);
  }

  /** Everything but the families. */
  static StyleContext besideFamilies(Framework framework, StyleWords words) {
    Framework part = framework.withFamilies(List.of());
    List<Passage> passages = new ArrayList<>();
    new FrameworkTexts(part).each(text -> passages.add(new Passage(text.prose(), text.asks())));
    return new StyleContext(part, words, passages);
  }

  /** A family. */
  static StyleContext of(Framework framework, Family family, StyleWords words) {
    Framework part = framework.withCommon(List.of()).withFamilies(List.of(family));
    List<Passage> passages = new ArrayList<>();
    FrameworkTexts.each(family, text -> passages.add(new Passage(text.prose(), text.asks())));
    return new StyleContext(part, words, passages);
  }
}
