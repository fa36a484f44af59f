package dev.plumbline.generator.site;

import java.util.function.Predicate;

/**
 * The button that shows what a glossary term means. Texts have one for each use of a term; only the
 * first button of each term that is printed on a page stays, so the order in which the texts of a
 * page are made does not matter.
 */
public final class TermButton {
  private static final String START = "<button type=\"button\" class=\"term\" popovertarget=\"";
  private static final String MIDDLE = "\">";
  private static final String END = "</button>";

  private TermButton() {}

  /**
   * The button's HTML.
   *
   * @param id the id of the note that it shows
   * @param text the term as in the text, as HTML
   */
  static String of(String id, String text) {
    return START + id + MIDDLE + text + END;
  }

  /**
   * Keeps the buttons of some terms, and only the text of others.
   *
   * @param html a fragment
   * @param keeps asked for the id of each button, in the order of the text
   */
  public static String filter(String html, Predicate<String> keeps) {
    int start = html.indexOf(START);
    if (start < 0) {
      return html;
    }
    StringBuilder filtered = new StringBuilder(html.length());
    int done = 0;
    while (start >= 0) {
      int text = html.indexOf(MIDDLE, start) + MIDDLE.length();
      int end = html.indexOf(END, text);
      filtered.append(html, done, start);
      String id = html.substring(start + START.length(), text - MIDDLE.length());
      boolean kept = keeps.test(id);
      done = kept ? end : end + END.length();
      filtered.append(html, kept ? start : text, end);
      start = html.indexOf(START, done);
    }
    return filtered.append(html, done, html.length()).toString();
  }
}
