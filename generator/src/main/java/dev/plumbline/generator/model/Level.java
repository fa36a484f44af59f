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
 * @param expectations in the order of the family's dimensions, once the framework is linked
 */
public record Level(
    LevelRef ref,
    LevelName name,
    Placement placement,
    Profile profile,
    List<Expectation> expectations,
    LevelProse prose,
    FileInfo file) {
  /** The grade of a level without one: below all others. */
  private static final int BELOW_ALL = Integer.MIN_VALUE;

  public Level {
    expectations = List.copyOf(expectations);
  }

  /** The title. */
  public String title() {
    return name.title();
  }

  /** The short name; need not be unique. */
  public String code() {
    return name.code();
  }

  /** Whether its grade could be read. */
  public boolean hasGrade() {
    return placement.grade() != null;
  }

  /** The step on the common scale; a level without one counts as below all others. */
  public int grade() {
    Integer grade = placement.grade();
    return grade == null ? BELOW_ALL : grade;
  }

  /** Whether people may stay at the level and deepen their mastery. */
  public boolean destination() {
    return placement.destination();
  }

  /** The status: how far the level can be relied on. */
  public Status status() {
    return placement.status();
  }

  /** The level's declaration of its peers. */
  public Peers peers() {
    return placement.peers();
  }

  /** The summary, which may be empty. */
  public Prose summary() {
    return prose.summary();
  }

  /** The texts under headings that are not dimensions. */
  public List<Text> sections() {
    return prose.sections();
  }

  /** The texts that introduce groups of dimensions. */
  public List<Text> groups() {
    return prose.groups();
  }

  /** The owner of the level; absent where it names none itself. */
  public @Nullable Owner owner() {
    return file.owner();
  }

  /** The old addresses that lead to its page. */
  public List<Ref> formerly() {
    return file.formerly();
  }

  /** The only audience that may read it; absent for everyone. */
  public @Nullable String audience() {
    return file.audience();
  }

  /** The first line of the level in its file. */
  public Place place() {
    return file.place();
  }

  /** Its expectation under a dimension. */
  public Optional<Expectation> expectation(String dimension) {
    for (Expectation expectation : expectations) {
      if (expectation.dimension().id().equals(dimension)) {
        return Optional.of(expectation);
      }
    }
    return Optional.empty();
  }

  /** Whether it asks nothing: no criteria, no introduction, no stage. */
  public boolean asksNothing() {
    return profile.stages().isEmpty() && expectations.stream().allMatch(Expectation::isEmpty);
  }

  /** Its text under a section. */
  public Optional<Text> section(String section) {
    return sections().stream().filter(text -> text.about().id().equals(section)).findFirst();
  }

  /** All criteria, in reading order. */
  public List<Criterion> criteria() {
    List<Criterion> criteria = new ArrayList<>();
    for (Expectation expectation : expectations) {
      expectation.addCriteria(criteria);
    }
    return criteria;
  }

  /** The criteria under a dimension, in reading order. */
  public List<Criterion> criteria(String dimension) {
    return expectation(dimension).map(Expectation::criteria).orElse(List.of());
  }

  /** The level in another placement. */
  public Level withPlacement(Placement other) {
    return new Level(ref, name, other, profile, expectations, prose, file);
  }

  /** The level with another profile. */
  public Level withProfile(Profile other) {
    return new Level(ref, name, placement, other, expectations, prose, file);
  }

  /** The level with other expectations. */
  public Level withExpectations(List<Expectation> others) {
    return new Level(ref, name, placement, profile, others, prose, file);
  }

  /** The level with other texts besides its expectations. */
  public Level withProse(LevelProse other) {
    return new Level(ref, name, placement, profile, expectations, other, file);
  }

  /** The level without what it expects and says: its names, its place and its profile. */
  public Level outline() {
    return withExpectations(List.of()).withProse(prose.with(List.of(), List.of()));
  }

  /** The level without any text of its own: its names, its place and its profile. */
  public Level withoutTexts() {
    LevelProse none = new LevelProse(Prose.EMPTY, List.of(), List.of(), List.of());
    return withExpectations(List.of()).withProse(none);
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
   * @param id the id of the dimension, section or group
   * @param audiences the audiences that its reader must belong to, all of them: its own and that of
   *     the heading above it; none for everyone
   */
  public record Fragment(String fragment, Kind kind, String id, List<String> audiences) {
    public Fragment {
      audiences = List.copyOf(audiences);
    }

    /** The kinds of second-level headings. */
    public enum Kind {
      DIMENSION,
      SECTION,
      GROUP
    }
  }
}
