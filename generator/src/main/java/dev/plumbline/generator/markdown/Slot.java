package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Place;

/** A place in a fragment that only the page with the fragment can fill. */
public sealed interface Slot {
  /**
   * The opening of a link; its text follows in the fragment, up to the next {@link LinkEnd}.
   *
   * @param target as written, already sanitised: a relative path, a fragment, or an address with
   *     one of the schemes http, https, mailto
   * @param title the title attribute's text, or empty
   */
  record LinkStart(String target, String title, Place place) implements Slot {}

  /** The end of the link opened last. */
  record LinkEnd() implements Slot {}

  /**
   * A whole image.
   *
   * @param target as written, like a link's
   * @param alt plain text
   */
  record Image(String target, String alt, String title, Place place) implements Slot {}

  /**
   * A use of a glossary term.
   *
   * @param term its index in the glossary
   * @param text as in the sentence
   */
  record Term(int term, String text) implements Slot {}

  /**
   * A word of the interface, such as the label of an alert.
   *
   * @param key in the message bundle
   */
  record Word(String key) implements Slot {}
}
