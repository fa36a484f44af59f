package dev.plumbline.generator.model;

import java.util.List;

/**
 * The settings for how the framework is to be written.
 *
 * @param sentence the most words of a sentence
 * @param weasel phrases too vague to be observed, besides those of the language
 * @param abbreviations abbreviations that need no explanation here, besides those of the language
 * @param except words of the language's lists that are not reported here
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
