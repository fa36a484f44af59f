package dev.plumbline.generator.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;

/** Footnotes shown where they are referred to, in texts that are shown piece by piece. */
final class InlineFootnotes implements Footnotes {
  /**
   * The deepest nesting of notes. Notes within notes, and uses of one note, are limited because
   * they could multiply without end.
   */
  private static final int DEEPEST = 3;

  private static final int USES = 50;

  private final FootnoteDefinitions definitions;
  private final Deque<FootnoteDefinition> open = new ArrayDeque<>();
  private final Map<FootnoteDefinition, Integer> uses = new HashMap<>();

  InlineFootnotes(FootnoteDefinitions definitions) {
    this.definitions = definitions;
  }

  @Override
  public void reference(String label, boolean linkable, InlineRenderer inline, ProseWriter out) {
    definitions.get(label).filter(this::mayUse).ifPresent(note -> write(note, inline, out));
  }

  private boolean mayUse(FootnoteDefinition note) {
    return open.size() < DEEPEST
        && !open.contains(note)
        && uses.merge(note, 1, Integer::sum) <= USES;
  }

  private void write(FootnoteDefinition note, InlineRenderer inline, ProseWriter out) {
    open.push(note);
    out.suspendPlainText();
    out.raw("<span class=\"footnote\"> (");
    inline.flattened(note);
    out.raw(")</span>");
    out.resumePlainText();
    open.pop();
  }

  @Override
  public int checkpoint() {
    return 0;
  }

  @Override
  public void rollbackTo(int checkpoint) {
    // Nothing is listed.
  }
}
