package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Nearest;
import dev.plumbline.generator.markdown.HeadingBlock;
import dev.plumbline.generator.model.ContentParts;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.parse.field.FileReading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the second-level headings of a file can be. Two are equal if every file says the same by
 * either.
 *
 * @param tracks of those that the file speaks to, at least one
 */
public record Headings(List<TrackHeadings> tracks) {
  public Headings {
    tracks = List.copyOf(tracks);
  }

  /** What a heading is; reported where it is nothing, or not the same on all tracks. */
  Optional<Known> find(HeadingBlock heading, FileReading reading) {
    TrackHeadings first = tracks.get(0);
    Optional<Known> known = first.find(heading.name());
    if (known.isEmpty()) {
      reportUnknown(heading, first, reading);
      return known;
    }
    for (TrackHeadings other : tracks) {
      Optional<Known> there = other.find(heading.name());
      if (there.isPresent() && !there.equals(known)) {
        String meanings = meaning(known.get(), first) + ", and " + meaning(there.get(), other);
        reportAmbiguous(heading, meanings, reading);
        return Optional.empty();
      }
    }
    return known;
  }

  /** What a line would be here, if it were a heading; nothing is reported. */
  Optional<Known> known(String line) {
    return tracks.get(0).findHere(line);
  }

  private static String meaning(Known known, TrackHeadings on) {
    return "the "
        + known.kind().name().toLowerCase(Locale.ROOT)
        + " \""
        + known.id()
        + "\" on the track \""
        + on.track()
        + "\"";
  }

  private static void reportAmbiguous(HeadingBlock heading, String meanings, FileReading reading) {
    report(
        Code.AMBIGUOUS_HEADING,
        heading,
        "is " + meanings + ".",
        "write a common file for each track, in which the heading means one thing.",
        reading);
  }

  private static void reportUnknown(
      HeadingBlock heading, TrackHeadings track, FileReading reading) {
    report(
        Code.UNKNOWN_HEADING,
        heading,
        "is neither a dimension nor a section nor a group.",
        Nearest.hint(heading.name(), "Headings", track.here()),
        reading);
  }

  private static void report(
      Code code, HeadingBlock heading, String message, String hint, FileReading reading) {
    reading
        .findings()
        .add(
            Finding.of(code, heading.place(), "\"" + heading.name() + "\" " + message, hint)
                .hiding(List.of(ContentPart.of(reading.path()).in("text")))
                .restingOn(ContentParts.headings(reading.path())));
  }

  /** Something that a heading can be. */
  record Known(Level.Fragment.Kind kind, String id) {}
}
