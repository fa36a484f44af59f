package dev.plumbline.generator.model;

import java.util.List;

/**
 * The settings for how the framework is to be written.
 *
 * @param sentence the most words that a sentence has
 * @param weasel phrases that say nothing one could look for, besides those of the language
 * @param abbreviations those that need no explanation here, besides those of the language
 * @param except words of the language's own lists that are meant, or need no mention, here
 */
public record StyleSettings(
    int sentence, List<String> weasel, List<String> abbreviations, List<String> except) {
  /** The settings of a framework that gives none. */
  public static final StyleSettings DEFAULT =
      new StyleSettings(40, List.of(), List.of(), List.of());

  public StyleSettings {
    weasel = List.copyOf(weasel);
    abbreviations = List.copyOf(abbreviations);
    except = List.copyOf(except);
  }
}
