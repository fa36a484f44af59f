package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import java.util.List;

/**
 * A file of expectations that families share.
 *
 * @param tracks the tracks it applies to, at least one
 * @param families the families it applies to; none means all
 */
public record CommonFile(
    String path,
    int grade,
    List<Ref> tracks,
    List<Ref> families,
    List<Expectation> expectations,
    List<Level.Text> sections,
    List<Level.Text> groups,
    Place gradePlace,
    Place place) {
  public CommonFile {
    tracks = List.copyOf(tracks);
    families = List.copyOf(families);
    expectations = List.copyOf(expectations);
    sections = List.copyOf(sections);
    groups = List.copyOf(groups);
  }

  /** The file for other families. */
  public CommonFile withFamilies(List<Ref> others) {
    return new CommonFile(
        path, grade, tracks, others, expectations, sections, groups, gradePlace, place);
  }

  /** The file with other expectations and texts. */
  public CommonFile with(
      List<Expectation> others, List<Level.Text> ofSections, List<Level.Text> ofGroups) {
    return new CommonFile(
        path, grade, tracks, families, others, ofSections, ofGroups, gradePlace, place);
  }

  /** Whether it applies to levels of this family and track. */
  public boolean speaksTo(String family, String track) {
    return tracks.stream().anyMatch(ref -> ref.id().equals(track))
        && (families.isEmpty() || families.stream().anyMatch(ref -> ref.id().equals(family)));
  }
}
