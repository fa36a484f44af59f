package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Nearest;
import dev.plumbline.generator.markdown.HeadingBlock;
import dev.plumbline.generator.model.Level;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the second-level headings of a file can be. Two are equal if every file says the same by
 * either.
 *
 * @param tracks of those that the file speaks to, at least one
 * @param reliable whether the vocabulary was read whole
 */
record Headings(List<TrackHeadings> tracks, boolean reliable) {
  Headings {
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
    reading
        .findings()
        .add(
            Code.AMBIGUOUS_HEADING,
            heading.place(),
            "\"" + heading.name() + "\" is " + meanings + ".",
            "write a common file for each track, in which the heading means one thing.");
  }

  private void reportUnknown(HeadingBlock heading, TrackHeadings track, FileReading reading) {
    if (reliable) {
      reading
          .findings()
          .add(
              Code.UNKNOWN_HEADING,
              heading.place(),
              "\"" + heading.name() + "\" is neither a dimension nor a section nor a group.",
              Nearest.hint(heading.name(), "Headings", track.here()));
    }
  }

  /** Something that a heading can be. */
  record Known(Level.Fragment.Kind kind, String id) {}
}
