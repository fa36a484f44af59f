package dev.plumbline.generator.model;

import java.util.List;
import java.util.Optional;

/** What a framework's levels are described with. Each list is in the author's order. */
public record Vocabulary(
    List<Track> tracks,
    List<Grade> grades,
    List<Group> groups,
    List<Dimension> dimensions,
    List<Scale> scales,
    List<Activity> activities,
    List<PayBand> pay,
    List<Section> sections) {
  public Vocabulary {
    tracks = List.copyOf(tracks);
    grades = List.copyOf(grades);
    groups = List.copyOf(groups);
    dimensions = List.copyOf(dimensions);
    scales = List.copyOf(scales);
    activities = List.copyOf(activities);
    pay = List.copyOf(pay);
    sections = List.copyOf(sections);
  }

  /** The track with this id. */
  public Optional<Track> track(String id) {
    return tracks.stream().filter(track -> track.id().equals(id)).findFirst();
  }

  /** The grade with this number. */
  public Optional<Grade> grade(int number) {
    return grades.stream().filter(grade -> grade.grade() == number).findFirst();
  }

  /** The group with this id. */
  public Optional<Group> group(String id) {
    return groups.stream().filter(group -> group.id().equals(id)).findFirst();
  }

  /** The dimension with this id, in the framework's own words. */
  public Optional<Dimension> dimension(String id) {
    return dimensions.stream().filter(dimension -> dimension.id().equals(id)).findFirst();
  }

  /** The scale with this id. */
  public Optional<Scale> scale(String id) {
    return scales.stream().filter(scale -> scale.id().equals(id)).findFirst();
  }

  /** The activity with this id. */
  public Optional<Activity> activity(String id) {
    return activities.stream().filter(activity -> activity.id().equals(id)).findFirst();
  }

  /** The band with this id. */
  public Optional<PayBand> band(String id) {
    return pay.stream().filter(band -> band.id().equals(id)).findFirst();
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
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }
}
