package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * An HTML fragment made from Markdown, with one slot between each two of its segments.
 *
 * @param segments safe HTML; one more than there are slots
 * @param slots the places that the page fills in
 * @param plain the text without any markup, white space folded: for search, comparison and data
 * @param sourceMap from the plain text to its file
 * @param place where its text begins
 */
public record Prose(
    List<String> segments, List<Slot> slots, String plain, SourceMap sourceMap, Place place) {
  /** The empty text. */
  public static final Prose EMPTY =
      new Prose(List.of(""), List.of(), "", SourceMap.NONE, Place.startOf("-"));

  public Prose {
    segments = List.copyOf(segments);
    slots = List.copyOf(slots);
    if (segments.size() != slots.size() + 1) {
      throw new IllegalArgumentException("one slot between each two segments");
    }
  }

  /** Whether there is nothing to see. */
  public boolean isEmpty() {
    return slots.isEmpty() && segments.get(0).isBlank();
  }

  /** The fragment with every slot filled. */
  public String html(Function<Slot, String> filling) {
    if (slots.isEmpty()) {
      return segments.get(0);
    }
    StringBuilder html = new StringBuilder(segments.get(0));
    for (int i = 0; i < slots.size(); i++) {
      html.append(filling.apply(slots.get(i))).append(segments.get(i + 1));
    }
    return html.toString();
  }

  /** Joins fragments of one text, each on lines of its own. */
  public static Prose join(List<Prose> parts) {
    List<Prose> filled = parts.stream().filter(part -> !part.isEmpty()).toList();
    if (filled.size() < 2) {
      return filled.isEmpty() ? EMPTY : filled.get(0);
    }
    List<String> segments = new ArrayList<>(filled.get(0).segments());
    List<Slot> slots = new ArrayList<>(filled.get(0).slots());
    for (Prose next : filled.subList(1, filled.size())) {
      int last = segments.size() - 1;
      segments.set(last, segments.get(last) + "\n" + next.segments().get(0));
      segments.addAll(next.segments().subList(1, next.segments().size()));
      slots.addAll(next.slots());
    }
    StringBuilder plain = new StringBuilder();
    SourceMap.Builder sourceMap = new SourceMap.Builder();
    for (Prose part : filled) {
      plain.append(plain.isEmpty() || part.plain().isEmpty() ? "" : " ");
      sourceMap.add(part.sourceMap(), plain.length());
      plain.append(part.plain());
    }
    Prose first = filled.get(0);
    return new Prose(
        segments,
        slots,
        plain.toString(),
        sourceMap.sourceMap(first.sourceMap().origin()),
        first.place());
  }

  /** The fragment without some of its links; their texts stay. */
  public Prose withoutLinks(Predicate<Slot.LinkStart> taken) {
    if (slots.stream().noneMatch(slot -> slot instanceof Slot.LinkStart link && taken.test(link))) {
      return this;
    }
    List<String> keptSegments = new ArrayList<>(List.of(segments.get(0)));
    List<Slot> keptSlots = new ArrayList<>();
    boolean inTaken = false;
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      boolean opens = slot instanceof Slot.LinkStart link && taken.test(link);
      boolean closes = slot instanceof Slot.LinkEnd && inTaken;
      inTaken = opens || (inTaken && !closes);
      if (opens || closes) {
        int last = keptSegments.size() - 1;
        keptSegments.set(last, keptSegments.get(last) + segments.get(i + 1));
      } else {
        keptSlots.add(slot);
        keptSegments.add(segments.get(i + 1));
      }
    }
    return new Prose(keptSegments, keptSlots, plain, sourceMap, place);
  }
}
