package dev.plumbline.generator.export.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of the table of all criteria, in their order. Their heads are the same in every
 * language: by them an import knows the table.
 */
public enum CriterionColumn {
  /** The name of the family. */
  FAMILY("Family", 18),
  /** The name of the track. */
  TRACK("Track", 18),
  /** The number of the grade. */
  GRADE("Grade", 8),
  /** The short name of the level. */
  CODE("Code", 8),
  /** The title of the level. */
  LEVEL("Level", 20),
  /** The name of the group of dimensions. */
  GROUP("Group", 16),
  /** The name of the dimension, in the family's words. */
  DIMENSION("Dimension", 18),
  /** The heading over the criterion. */
  TOPIC("Topic", 18),
  /** The text of the criterion. */
  EXPECTATION("Expectation", 60),
  /** Further paragraphs. */
  DETAILS("Details", 30),
  /** Its examples, one a line. */
  EXAMPLES("Examples", 36),
  /** Its tags, with commas. */
  TAGS("Tags", 10),
  /** The address of the criterion, or of what the row is about. */
  PAGE("Page", 60),
  /** The id of the family. */
  FAMILY_ID("Family id", 16),
  /** The id of the track. */
  TRACK_ID("Track id", 12),
  /** The kind of the track: ic, management, other. */
  TRACK_KIND("Track kind", 12),
  /** The id of the level on its track. */
  LEVEL_ID("Level id", 12),
  /** The id of the dimension. */
  DIMENSION_ID("Dimension id", 16),
  /** The id of the criterion, unique within its level. */
  EXPECTATION_ID("Expectation id", 30);

  private final String head;
  private final int width;

  CriterionColumn(String head, int width) {
    this.head = head;
    this.width = width;
  }

  /** The head of the column. */
  public String head() {
    return head;
  }

  /** The width of the column in a sheet, in characters. */
  int width() {
    return width;
  }

  /** The heads of all columns: the first row of the table. */
  public static List<String> heads() {
    return Stream.of(values()).map(CriterionColumn::head).toList();
  }
}
