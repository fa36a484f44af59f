package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * The place of a level among others: its grade, its peers, and how far it can be relied on.
 *
 * @param grade the step on the common scale; absent where it could not be read, which is a finding
 * @param gradePlace the place where the grade is written
 * @param destination whether people may stay at the level and deepen their mastery
 */
public record Placement(
    @Nullable Integer grade, Place gradePlace, Peers peers, boolean destination, Status status) {

  /** The placement with other peers. */
  public Placement withPeers(Peers others) {
    return new Placement(grade, gradePlace, others, destination, status);
  }

  /** The placement with another status. */
  public Placement withStatus(Status other) {
    return new Placement(grade, gradePlace, peers, destination, other);
  }
}
