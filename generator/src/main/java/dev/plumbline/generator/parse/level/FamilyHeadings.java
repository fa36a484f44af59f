package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The meanings of headings on each track, in the words of one family.
 *
 * @param elsewhere the meanings on anything that is no track
 */
public record FamilyHeadings(Map<String, TrackHeadings> tracks, TrackHeadings elsewhere) {
  public FamilyHeadings {
    tracks = Map.copyOf(tracks);
  }

  /**
   * The headings of a family.
   *
   * @param own the family's dimensions, in its words
   */
  public static FamilyHeadings of(Vocabulary vocabulary, List<Dimension> own) {
    Map<String, TrackHeadings> tracks = new HashMap<>();
    vocabulary
        .tracks()
        .forEach(one -> tracks.put(one.id(), TrackHeadings.of(one.id(), vocabulary, own)));
    return new FamilyHeadings(tracks, TrackHeadings.of("", vocabulary, own));
  }

  /**
   * The meanings of headings in a file for these tracks; a name that is no track has no meanings of
   * its own.
   */
  public Headings on(List<String> spokenTo) {
    List<TrackHeadings> known =
        spokenTo.stream().filter(tracks::containsKey).map(tracks::get).toList();
    return new Headings(known.isEmpty() ? List.of(elsewhere) : known);
  }
}
