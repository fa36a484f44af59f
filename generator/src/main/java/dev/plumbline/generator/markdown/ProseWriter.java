package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.tree.MarkdownText;
import dev.plumbline.generator.markdown.tree.TextPosition;
import java.util.ArrayList;
import java.util.List;

/** A writer of one fragment, which can remove parts that turn out to be withheld. */
final class ProseWriter {
  private final StringBuilder html = new StringBuilder();
  private final PlainTextBuilder plain = new PlainTextBuilder();
  private final List<Slot> slots = new ArrayList<>();
  private final List<Integer> cuts = new ArrayList<>();
  private int suspensions;
  private boolean withheld;

  /** A point to roll back to, and whether something before it is withheld. */
  record Checkpoint(int html, int plain, int slots, boolean outerWithheld) {}

  /** Begins a part that is shown whole or not at all; {@link #rollbackIfWithheld} ends it. */
  Checkpoint checkpoint() {
    Checkpoint checkpoint = new Checkpoint(html.length(), plain.length(), slots.size(), withheld);
    withheld = false;
    return checkpoint;
  }

  /** Removes what was written since a checkpoint. */
  private void rollbackTo(Checkpoint checkpoint) {
    html.setLength(checkpoint.html);
    plain.cutTo(checkpoint.plain);
    slots.subList(checkpoint.slots, slots.size()).clear();
    cuts.subList(checkpoint.slots, cuts.size()).clear();
  }

  /** Withholds what is being written: it is removed at the end of its part. */
  void withhold() {
    withheld = true;
  }

  /** Whether something in the current part is withheld. */
  boolean withheld() {
    return withheld;
  }

  /**
   * Removes what was written since a checkpoint, if some of it is withheld; returns whether it was.
   */
  boolean rollbackIfWithheld(Checkpoint checkpoint) {
    boolean taken = withheld;
    if (taken) {
      rollbackTo(checkpoint);
    }
    withheld = checkpoint.outerWithheld;
    return taken;
  }

  /** Appends HTML. */
  ProseWriter raw(String markup) {
    html.append(markup);
    return this;
  }

  /** Appends an author's text to HTML and plain text. */
  ProseWriter text(String text, TextPosition position) {
    escaped(text);
    addPlainText(text, position);
    return this;
  }

  /** Appends an author's text to the HTML alone. */
  void escaped(String text) {
    Html.escape(text, html);
  }

  ProseWriter slot(Slot slot) {
    cuts.add(html.length());
    slots.add(slot);
    return this;
  }

  /** Appends to the plain text alone, if it is not suspended. */
  void addPlainText(String text, TextPosition position) {
    if (suspensions == 0) {
      plain.add(text, position.line(), position.column());
    }
  }

  /** Appends a space to the plain text, if there is none. */
  void space() {
    if (suspensions == 0) {
      plain.space();
    }
  }

  /** Begins another part of the plain text: a block, an item or a cell. */
  void part() {
    space();
    plain.open();
  }

  /** Begins code or a block quote, up to {@link #endQuote}. */
  void quote() {
    plain.quote();
  }

  void endQuote() {
    plain.endQuote();
  }

  /** Keeps the plain text as it is up to {@link #resumePlainText}. */
  void suspendPlainText() {
    suspensions++;
  }

  void resumePlainText() {
    suspensions--;
  }

  /** Begins a new line of HTML, unless one has begun, and another part of the plain text. */
  ProseWriter line() {
    int length = html.length();
    if (length > 0 && html.charAt(length - 1) != '\n') {
      html.append('\n');
    }
    part();
    return this;
  }

  /** Removes white space at the end, down to the last slot. */
  void trimEnd() {
    int floor = cuts.isEmpty() ? 0 : cuts.get(cuts.size() - 1);
    int length = html.length();
    while (length > floor && Character.isWhitespace(html.charAt(length - 1))) {
      length--;
    }
    html.setLength(length);
  }

  boolean isEmpty() {
    return html.isEmpty() && slots.isEmpty();
  }

  /**
   * @param origin from the text that was written to its file
   */
  Prose prose(Place place, MarkdownText.Origin origin) {
    trimEnd();
    List<String> segments = new ArrayList<>(slots.size() + 1);
    int from = 0;
    for (int cut : cuts) {
      segments.add(html.substring(from, cut));
      from = cut;
    }
    String text = plain.text();
    // Most texts have no markup: those are kept once.
    boolean bare = from == 0 && text.contentEquals(html);
    segments.add(bare ? text : html.substring(from));
    return new Prose(segments, slots, text, plain.sourceMap(origin), place);
  }
}
