package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Level.Fragment.Kind;
import dev.plumbline.generator.model.Vocabulary;
import dev.plumbline.generator.parse.field.UniqueNames;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The meanings of headings on one track, in the words of one family. A name means the dimension of
 * this track alone, else the one of all tracks, else the section, else the group; at last a
 * dimension that the track or the family does not have. A name goes before an id.
 *
 * @param byName the meanings of names that are folded
 * @param here the names of what the track has
 */
record TrackHeadings(
    String track,
    Map<String, HeadingMeaning> byName,
    Map<String, HeadingMeaning> byId,
    List<String> here) {
  TrackHeadings {
    byName = Map.copyOf(byName);
    byId = Map.copyOf(byId);
    here = List.copyOf(here);
  }

  /**
   * @param own the family's dimensions, in its words
   */
  static TrackHeadings of(String track, Vocabulary vocabulary, List<Dimension> own) {
    Map<String, HeadingMeaning> names = new LinkedHashMap<>();
    Predicate<Dimension> limited = dimension -> !dimension.tracks().isEmpty();
    List<Dimension> applying = own.stream().filter(one -> one.appliesTo(track)).toList();
    applying.stream().filter(limited).forEach(one -> add(names, one));
    applying.stream().filter(limited.negate()).forEach(one -> add(names, one));
    vocabulary.sections().forEach(one -> add(names, one.name(), Kind.SECTION, one.id()));
    vocabulary.groups().forEach(one -> add(names, one.name(), Kind.GROUP, one.id()));
    List<String> here = List.copyOf(names.keySet());
    own.forEach(one -> add(names, one));
    vocabulary.dimensions().forEach(one -> add(names, one));
    return new TrackHeadings(track, folded(names), byId(vocabulary), here);
  }

  private static void add(Map<String, HeadingMeaning> names, Dimension dimension) {
    add(names, dimension.name(), Kind.DIMENSION, dimension.id());
  }

  private static void add(Map<String, HeadingMeaning> names, String name, Kind kind, String id) {
    names.putIfAbsent(name, new HeadingMeaning(kind, id));
  }

  private static Map<String, HeadingMeaning> folded(Map<String, HeadingMeaning> names) {
    Map<String, HeadingMeaning> folded = new HashMap<>();
    names.forEach((name, meaning) -> folded.putIfAbsent(UniqueNames.fold(name), meaning));
    return folded;
  }

  private static Map<String, HeadingMeaning> byId(Vocabulary vocabulary) {
    Map<String, HeadingMeaning> ids = new HashMap<>();
    vocabulary
        .dimensions()
        .forEach(one -> ids.put(one.id(), new HeadingMeaning(Kind.DIMENSION, one.id())));
    vocabulary
        .sections()
        .forEach(one -> ids.put(one.id(), new HeadingMeaning(Kind.SECTION, one.id())));
    vocabulary.groups().forEach(one -> ids.put(one.id(), new HeadingMeaning(Kind.GROUP, one.id())));
    return ids;
  }

  /** The meaning of a heading, if it has one. */
  Optional<HeadingMeaning> find(String heading) {
    String written = UniqueNames.fold(heading);
    HeadingMeaning named = byName.get(written);
    return Optional.ofNullable(named == null ? byId.get(written) : named);
  }

  /** The meaning of a heading among those that the track has. */
  Optional<HeadingMeaning> findHere(String heading) {
    return find(heading)
        .filter(
            meaning ->
                here.stream().map(UniqueNames::fold).map(byName::get).anyMatch(meaning::equals));
  }
}
