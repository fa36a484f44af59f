package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.markdown.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step of one track in one family.
 *
 * @param code short name; need not be unique
 * @param aliases other titles
 * @param grade the step on the common scale; {@link #NO_GRADE} where it could not be read
 * @param destination a level to stay and deepen at
 * @param summary may be empty
 * @param expectations in the order of the family's dimensions, once the framework is linked
 * @param sections texts under headings that are not dimensions, in the framework's order
 * @param groups prose that frames a group of dimensions on this level
 * @param fragments what a link to the level's file may end in: the Git host's name of a heading,
 *     and what it stands for
 * @param audience the only audience that may read it; absent for everyone
 * @param formerly old addresses that lead here
 * @param place its first line
 */
public record Level(
    LevelRef ref,
    String title,
    String code,
    List<String> aliases,
    int grade,
    boolean destination,
    Status status,
    Profile profile,
    Peers peers,
    Prose summary,
    List<Expectation> expectations,
    List<Text> sections,
    List<Text> groups,
    List<Fragment> fragments,
    @Nullable Owner owner,
    @Nullable String audience,
    List<Ref> formerly,
    Place gradePlace,
    Place place) {
  /** The grade of a level whose grade could not be read, which is a finding of its own. */
  public static final int NO_GRADE = Integer.MIN_VALUE;

  public Level {
    aliases = List.copyOf(aliases);
    expectations = List.copyOf(expectations);
    sections = List.copyOf(sections);
    groups = List.copyOf(groups);
    fragments = List.copyOf(fragments);
    formerly = List.copyOf(formerly);
  }

  /** What it asks under a dimension. */
  public Optional<Expectation> expectation(String dimension) {
    for (Expectation expectation : expectations) {
      if (expectation.dimension().id().equals(dimension)) {
        return Optional.of(expectation);
      }
    }
    return Optional.empty();
  }

  /** Whether it asks nothing: no criteria, no framing, no stage. */
  public boolean asksNothing() {
    return profile.stages().isEmpty() && expectations.stream().allMatch(Expectation::isEmpty);
  }

  /** Its text under a section. */
  public Optional<Text> section(String section) {
    return sections.stream().filter(text -> text.about().id().equals(section)).findFirst();
  }

  /** All criteria, in reading order. */
  public List<Criterion> criteria() {
    List<Criterion> criteria = new ArrayList<>();
    for (Expectation expectation : expectations) {
      criteria.addAll(expectation.criteria());
    }
    return criteria;
  }

  /** The criteria under a dimension, in reading order. */
  public List<Criterion> criteria(String dimension) {
    return expectation(dimension).map(Expectation::criteria).orElse(List.of());
  }

  /** The level with other texts. */
  public Level with(List<Expectation> asked, List<Text> ofSections, List<Text> ofGroups) {
    return with(status, peers, profile, summary, asked, ofSections, ofGroups, fragments);
  }

  /** The level with another profile and other expectations. */
  public Level with(Profile described, List<Expectation> asked) {
    return with(status, peers, described, summary, asked, sections, groups, fragments);
  }

  /** The level with another status, other peers and another profile. */
  public Level with(Status now, Peers standing, Profile described) {
    return with(now, standing, described, summary, expectations, sections, groups, fragments);
  }

  /** The level with all of this replaced. */
  public Level with(
      Status now,
      Peers standing,
      Profile described,
      Prose told,
      List<Expectation> asked,
      List<Text> ofSections,
      List<Text> ofGroups,
      List<Fragment> reached) {
    return new Level(
        ref,
        title,
        code,
        aliases,
        grade,
        destination,
        now,
        described,
        standing,
        told,
        asked,
        ofSections,
        ofGroups,
        reached,
        owner,
        audience,
        formerly,
        gradePlace,
        place);
  }

  /**
   * Prose under a heading that is a section or a group.
   *
   * @param audience the only audience that may read it; absent for everyone
   */
  public record Text(Ref about, Article article, @Nullable String audience) {
    /** Another text under the same heading. */
    public Text with(Article other) {
      return new Text(about, other, audience);
    }

    /** Its text without markup. */
    public String plain() {
      return article.plain();
    }
  }

  /**
   * A heading of the level's file.
   *
   * @param fragment as a Git host names it
   * @param kind what the heading is
   * @param id of the dimension, section or group
   * @param audiences those that its reader must be of, all of them: its own and that of the heading
   *     above it; none for everyone
   */
  public record Fragment(String fragment, Kind kind, String id, List<String> audiences) {
    public Fragment {
      audiences = List.copyOf(audiences);
    }

    /** What a second-level heading can be. */
    public enum Kind {
      DIMENSION,
      SECTION,
      GROUP
    }
  }
}
