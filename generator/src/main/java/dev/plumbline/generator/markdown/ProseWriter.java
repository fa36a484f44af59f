package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.tree.MarkdownText;
import dev.plumbline.generator.markdown.tree.TextPosition;
import java.util.ArrayList;
import java.util.List;

/** Writes one fragment, and can take back what turned out to be kept from the reader. */
final class ProseWriter {
  private final StringBuilder html = new StringBuilder();
  private final Plain plain = new Plain();
  private final List<Slot> slots = new ArrayList<>();
  private final List<Integer> cuts = new ArrayList<>();
  private int unspoken;
  private boolean withheld;

  /** A point to go back to; what was withheld before stays so. */
  record Mark(int html, int plain, int slots, boolean outerWithheld) {}

  /** Begins something that is shown whole or not at all; ends with {@link #settle}. */
  Mark mark() {
    Mark mark = new Mark(html.length(), plain.length(), slots.size(), withheld);
    withheld = false;
    return mark;
  }

  /** Takes back what was written since. */
  private void backTo(Mark mark) {
    html.setLength(mark.html);
    plain.cutTo(mark.plain);
    slots.subList(mark.slots, slots.size()).clear();
    cuts.subList(mark.slots, cuts.size()).clear();
  }

  /** Says that what is being written must not be shown: whoever set a mark for it goes back. */
  void withhold() {
    withheld = true;
  }

  /** Whether something written so far must not be shown. */
  boolean withheld() {
    return withheld;
  }

  /** Goes back if something since the mark must not be shown; whether it did. */
  boolean settle(Mark mark) {
    boolean taken = withheld;
    if (taken) {
      backTo(mark);
    }
    withheld = mark.outerWithheld;
    return taken;
  }

  /** HTML made by the renderer. */
  ProseWriter raw(String markup) {
    html.append(markup);
    return this;
  }

  /** Text of the author, and where it stands. */
  ProseWriter text(String text, TextPosition position) {
    escaped(text);
    speak(text, position);
    return this;
  }

  /** Text of the author that the plain text does without, or gets otherwise. */
  void escaped(String text) {
    Html.escape(text, html);
  }

  ProseWriter slot(Slot slot) {
    cuts.add(html.length());
    slots.add(slot);
    return this;
  }

  /** Adds to the plain text only. */
  void speak(String text, TextPosition position) {
    if (unspoken == 0) {
      plain.add(text, position.line(), position.column());
    }
  }

  /** Parts words in the plain text. */
  void space() {
    if (unspoken == 0) {
      plain.space();
    }
  }

  /** Begins another part of the plain text: a block, an item, a cell. */
  void part() {
    space();
    plain.open();
  }

  /** Says that what comes is code or a block quote, until {@link #endQuote}. */
  void quote() {
    plain.quote();
  }

  void endQuote() {
    plain.endQuote();
  }

  /** Leaves out of the plain text what is written until {@link #speakAgain}. */
  void hush() {
    unspoken++;
  }

  void speakAgain() {
    unspoken--;
  }

  /** Separates blocks. */
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
    String last = html.substring(from);
    // Most texts have no markup: those are kept once.
    segments.add(last.equals(text) ? text : last);
    return new Prose(segments, slots, text, plain.sourceMap(origin), place);
  }
}
