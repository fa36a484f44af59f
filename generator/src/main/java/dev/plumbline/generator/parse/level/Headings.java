package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Nearest;
import dev.plumbline.generator.markdown.HeadingBlock;
import dev.plumbline.generator.model.ContentParts;
import dev.plumbline.generator.parse.field.ParseContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The meanings that the second-level headings of a file can have. Two are equal if every file says
 * the same by either.
 *
 * @param tracks of those that the file speaks to, at least one
 */
public record Headings(List<TrackHeadings> tracks) {
  public Headings {
    tracks = List.copyOf(tracks);
  }

  /** The meaning of a heading; reported where it has none, or not the same on all tracks. */
  Optional<HeadingMeaning> find(HeadingBlock heading, ParseContext context) {
    TrackHeadings first = tracks.get(0);
    Optional<HeadingMeaning> meaning = first.find(heading.name());
    if (meaning.isEmpty()) {
      reportUnknown(heading, first, context);
      return meaning;
    }
    for (TrackHeadings other : tracks) {
      Optional<HeadingMeaning> there = other.find(heading.name());
      if (there.isPresent() && !there.equals(meaning)) {
        String meanings =
            described(meaning.get(), first) + ", and " + described(there.get(), other);
        reportAmbiguous(heading, meanings, context);
        return Optional.empty();
      }
    }
    return meaning;
  }

  /** The meaning that a line would have as a heading; nothing is reported. */
  Optional<HeadingMeaning> meaning(String line) {
    return tracks.get(0).findHere(line);
  }

  private static String described(HeadingMeaning meaning, TrackHeadings on) {
    return "the "
        + meaning.kind().name().toLowerCase(Locale.ROOT)
        + " \""
        + meaning.id()
        + "\" on the track \""
        + on.track()
        + "\"";
  }

  private static void reportAmbiguous(HeadingBlock heading, String meanings, ParseContext context) {
    report(
        Code.AMBIGUOUS_HEADING,
        heading,
        "is " + meanings + ".",
        "write a common file for each track, where the heading means one thing.",
        context);
  }

  private static void reportUnknown(
      HeadingBlock heading, TrackHeadings track, ParseContext context) {
    report(
        Code.UNKNOWN_HEADING,
        heading,
        "is not a dimension, section or group of this framework.",
        Nearest.hint(heading.name(), "Headings", track.here()),
        context);
  }

  private static void report(
      Code code, HeadingBlock heading, String message, String hint, ParseContext context) {
    context
        .findings()
        .add(
            Finding.of(code, heading.place(), "\"" + heading.name() + "\" " + message, hint)
                .hiding(List.of(ContentPart.of(context.path()).in("text")))
                .restingOn(ContentParts.headings(context.path())));
  }
}
