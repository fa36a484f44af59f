package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.markdown.HeadingBlock;
import dev.plumbline.generator.markdown.Prose;
import java.util.ArrayList;
import java.util.List;

/** A heading within prose: it keeps its look and has no place in the outline. */
final class ProseHeading {
  private static final int LOWEST = 6;

  private ProseHeading() {}

  static Prose prose(HeadingBlock heading) {
    String element = "h" + Math.min(heading.level() + 1, LOWEST);
    Prose text = heading.text();
    List<String> segments = new ArrayList<>(text.segments());
    int last = segments.size() - 1;
    segments.set(0, "<" + element + ">" + segments.get(0));
    segments.set(last, segments.get(last) + "</" + element + ">");
    return new Prose(segments, text.slots(), text.plain(), text.sourceMap(), heading.place());
  }
}
