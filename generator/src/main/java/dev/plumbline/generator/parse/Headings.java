package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Nearest;
import dev.plumbline.generator.markdown.HeadingBlock;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Group;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Section;
import dev.plumbline.generator.model.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the second-level headings of level files can be, in the words of one family. Two are equal
 * if every level says the same by either.
 */
final class Headings {
  private static final List<Level.Fragment.Kind> KINDS =
      List.of(
          Level.Fragment.Kind.DIMENSION, Level.Fragment.Kind.SECTION, Level.Fragment.Kind.GROUP);

  private final Map<String, Known> byId = new HashMap<>();
  private final Map<String, Set<Known>> byName = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Named> all = new ArrayList<>();
  private final boolean reliable;

  /**
   * @param own the family's dimensions, in its words
   * @param reliable whether the vocabulary was read whole
   */
  Headings(Vocabulary vocabulary, List<Dimension> own, boolean reliable) {
    this.reliable = reliable;
    own.forEach(d -> add(Level.Fragment.Kind.DIMENSION, d.id(), d.name()));
    vocabulary.dimensions().forEach(d -> add(Level.Fragment.Kind.DIMENSION, d.id(), d.name()));
    for (Section section : vocabulary.sections()) {
      add(Level.Fragment.Kind.SECTION, section.id(), section.name());
    }
    for (Group group : vocabulary.groups()) {
      add(Level.Fragment.Kind.GROUP, group.id(), group.name());
    }
  }

  private void add(Level.Fragment.Kind kind, String id, String name) {
    Known known = new Known(kind, id);
    all.add(new Named(known, name));
    byId.putIfAbsent(id, known);
    byName.computeIfAbsent(fold(name), key -> new LinkedHashSet<>()).add(known);
    if (!names.contains(name)) {
      names.add(name);
    }
  }

  /** What a heading is; reported where it is nothing, or could be two things. */
  Optional<Known> find(HeadingBlock heading, FileReading reading) {
    String written = fold(heading.name());
    Known named = byId.get(written);
    if (named != null) {
      return Optional.of(named);
    }
    Set<Known> candidates = byName.getOrDefault(written, Set.of());
    for (Level.Fragment.Kind kind : KINDS) {
      List<Known> ofKind = candidates.stream().filter(known -> known.kind() == kind).toList();
      if (ofKind.size() > 1) {
        reportAmbiguous(heading, ofKind, reading);
      }
      if (!ofKind.isEmpty()) {
        return Optional.of(ofKind.get(0));
      }
    }
    reportUnknown(heading, reading);
    return Optional.empty();
  }

  private static void reportAmbiguous(
      HeadingBlock heading, List<Known> candidates, FileReading reading) {
    reading
        .findings()
        .add(
            Code.AMBIGUOUS_HEADING,
            heading.place(),
            "\""
                + heading.name()
                + "\" is the name of more than one "
                + candidates.get(0).word()
                + ".",
            "write the id that is meant as the heading: "
                + String.join(" or ", candidates.stream().map(Known::id).toList())
                + ".");
  }

  private void reportUnknown(HeadingBlock heading, FileReading reading) {
    if (reliable) {
      reading
          .findings()
          .add(
              Code.UNKNOWN_HEADING,
              heading.place(),
              "\"" + heading.name() + "\" is neither a dimension nor a section nor a group.",
              Nearest.hint(heading.name(), "Headings", names));
    }
  }

  private static String fold(String name) {
    return String.join(" ", name.strip().split("\\s+", -1)).toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Headings headings
        && reliable == headings.reliable
        && all.equals(headings.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  /** Something that a heading can be, and the words for it. */
  private record Named(Known known, String name) {}

  /** Something that a heading can be. */
  record Known(Level.Fragment.Kind kind, String id) {
    String word() {
      return kind.name().toLowerCase(Locale.ROOT);
    }
  }
}
