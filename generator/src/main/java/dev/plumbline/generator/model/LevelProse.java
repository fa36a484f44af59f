package dev.plumbline.generator.model;

import dev.plumbline.generator.markdown.Prose;
import java.util.List;

/**
 * The texts of a level besides its expectations.
 *
 * @param summary may be empty
 * @param sections texts under headings that are not dimensions, in the framework's order
 * @param groups prose that introduces a group of dimensions on this level
 * @param fragments the headings of the level's file that links can end in
 */
public record LevelProse(
    Prose summary,
    List<Level.Text> sections,
    List<Level.Text> groups,
    List<Level.Fragment> fragments) {
  public LevelProse {
    sections = List.copyOf(sections);
    groups = List.copyOf(groups);
    fragments = List.copyOf(fragments);
  }

  /** These texts with other sections and introductions to groups. */
  public LevelProse with(List<Level.Text> ofSections, List<Level.Text> ofGroups) {
    return new LevelProse(summary, ofSections, ofGroups, fragments);
  }
}
