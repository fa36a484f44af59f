package dev.plumbline.generator.sheet.ladder;

import dev.plumbline.generator.model.TrackKind;
import dev.plumbline.generator.sheet.read.MarkedText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A framework as a workbook says it, with all ids. All lists are in the order of the workbook.
 *
 * @param grades those that are listed besides those of levels
 */
public record SheetLadder(
    String name,
    List<Track> tracks,
    List<Integer> grades,
    List<Named> groups,
    List<Dimension> dimensions,
    List<Family> families) {
  public SheetLadder {
    tracks = List.copyOf(tracks);
    grades = List.copyOf(grades);
    groups = List.copyOf(groups);
    dimensions = List.copyOf(dimensions);
    families = List.copyOf(families);
  }

  /** Something with an id and a name. */
  public record Named(String id, String name) {}

  /** A track. */
  public record Track(String id, String name, TrackKind kind) {}

  /**
   * A dimension.
   *
   * @param group the id of its group; absent for none
   * @param definition what it means, or empty
   * @param remark the note on its cell, or empty
   * @param tracks the ids of those that it is limited to; none for all
   */
  public record Dimension(
      String id,
      String name,
      @Nullable String group,
      String definition,
      String remark,
      List<String> tracks) {
    public Dimension {
      tracks = List.copyOf(tracks);
    }

    Dimension withTracks(List<String> others) {
      return new Dimension(id, name, group, definition, remark, others);
    }
  }

  /**
   * A family.
   *
   * @param dimensions the ids of those that it has, in its order
   * @param names its own names of dimensions, by their ids, where they differ
   * @param prose texts around its tables
   */
  public record Family(
      String id,
      String name,
      List<String> dimensions,
      Map<String, String> names,
      List<MarkedText> prose,
      List<Level> levels) {
    public Family {
      dimensions = List.copyOf(dimensions);
      names = Map.copyOf(names);
      prose = List.copyOf(prose);
      levels = List.copyOf(levels);
    }
  }

  /**
   * A level.
   *
   * @param track the id of its track
   * @param code empty where it has none of its own
   * @param grade from 1; 0 for none
   * @param summary what is said of the level as a whole
   */
  public record Level(
      String track,
      String id,
      String code,
      String title,
      int grade,
      Map<String, String> facts,
      List<MarkedText> summary,
      List<Expectation> expectations) {
    public Level {
      facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
      summary = List.copyOf(summary);
      expectations = List.copyOf(expectations);
    }
  }

  /**
   * What a level expects in a dimension.
   *
   * @param dimension its id
   */
  public record Expectation(String dimension, List<Part> parts) {
    public Expectation {
      parts = List.copyOf(parts);
    }
  }

  /** A part of an expectation, in reading order. */
  public sealed interface Part {
    /** A heading over the criteria that follow; empty where they have none. */
    record Topic(MarkedText name) implements Part {}

    /** Text that is no criterion. */
    record Prose(MarkedText text) implements Part {}

    /** The note on a cell, for those who edit the text. */
    record Remark(String text) implements Part {}

    /**
     * A criterion.
     *
     * @param id empty before it has one
     * @param detail further paragraphs, or empty
     */
    record Criterion(
        String id, MarkedText text, MarkedText detail, List<MarkedText> examples, List<String> tags)
        implements Part {
      public Criterion {
        examples = List.copyOf(examples);
        tags = List.copyOf(tags);
      }

      static Criterion of(MarkedText text) {
        return new Criterion("", text, MarkedText.NONE, List.of(), List.of());
      }

      Criterion withId(String other) {
        return new Criterion(other, text, detail, examples, tags);
      }

      Criterion withText(MarkedText other) {
        return new Criterion(id, other, detail, examples, tags);
      }

      Criterion withExamples(List<MarkedText> others) {
        return new Criterion(id, text, detail, others, tags);
      }
    }
  }
}
