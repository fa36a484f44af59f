package dev.plumbline.generator.markdown;

/**
 * An HTML fragment that is safe to print as it is.
 *
 * @param html empty where there is nothing to show
 */
public record Markup(String html) {
  /** Nothing to show. */
  public static final Markup EMPTY = new Markup("");

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return html.isEmpty();
  }
}
