package dev.plumbline.generator.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The vocabulary that levels are described with. Each list is in the author's order.
 *
 * @param audiences the audiences that content may be restricted to; in an edition, those that it
 *     serves
 */
public record Vocabulary(
    List<Track> tracks,
    List<Grade> grades,
    List<Group> groups,
    List<Dimension> dimensions,
    List<Scale> scales,
    List<Activity> activities,
    List<PayBand> pay,
    List<Section> sections,
    List<Audience> audiences) {
  public Vocabulary {
    tracks = List.copyOf(tracks);
    grades = List.copyOf(grades);
    groups = List.copyOf(groups);
    dimensions = List.copyOf(dimensions);
    scales = List.copyOf(scales);
    activities = List.copyOf(activities);
    pay = List.copyOf(pay);
    sections = List.copyOf(sections);
    audiences = List.copyOf(audiences);
  }

  /** The vocabulary with other grades. */
  public Vocabulary withGrades(List<Grade> others) {
    return new Vocabulary(
        tracks, others, groups, dimensions, scales, activities, pay, sections, audiences);
  }

  /** The vocabulary with other audiences. */
  public Vocabulary withAudiences(List<Audience> others) {
    return new Vocabulary(
        tracks, grades, groups, dimensions, scales, activities, pay, sections, others);
  }

  /** The track with this id. */
  public Optional<Track> track(String id) {
    return first(tracks, track -> track.id().equals(id));
  }

  /** The grade with this number. */
  public Optional<Grade> grade(int number) {
    return first(grades, grade -> grade.grade() == number);
  }

  /** The group with this id. */
  public Optional<Group> group(String id) {
    return first(groups, group -> group.id().equals(id));
  }

  /** The dimension with this id, in the framework's own words. */
  public Optional<Dimension> dimension(String id) {
    return first(dimensions, dimension -> dimension.id().equals(id));
  }

  /** The activity with this id. */
  public Optional<Activity> activity(String id) {
    return first(activities, activity -> activity.id().equals(id));
  }

  /** The band with this id. */
  public Optional<PayBand> band(String id) {
    return first(pay, band -> band.id().equals(id));
  }

  /** The band that a level is paid by: its own, else its grade's. */
  public Optional<PayBand> payOf(Level level) {
    Ref own = level.profile().pay();
    Optional<Ref> band = own != null ? Optional.of(own) : grade(level.grade()).map(Grade::pay);
    return band.flatMap(ref -> band(ref.id()));
  }

  /** The kind of a level's track. */
  public TrackKind kindOf(Level level) {
    return track(level.ref().track()).map(Track::kind).orElse(TrackKind.OTHER);
  }

  /** The section with this id. */
  public Optional<Section> section(String id) {
    return first(sections, section -> section.id().equals(id));
  }

  private static <T> Optional<T> first(List<T> list, Predicate<T> wanted) {
    for (T one : list) {
      if (wanted.test(one)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
