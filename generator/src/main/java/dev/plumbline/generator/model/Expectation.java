package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of a level under one dimension, with the prose among them, in reading order.
 *
 * @param dimension as referred to by the level
 * @param topics at least one; the part before the first topic's heading is a topic without a name
 * @param audience the only audience that may read it; absent for everyone
 */
public record Expectation(
    Ref dimension, List<Topic> topics, @Nullable String audience, Place place) {
  public Expectation {
    topics = List.copyOf(topics);
  }

  /** All criteria, in reading order. */
  public List<Criterion> criteria() {
    List<Criterion> criteria = new ArrayList<>();
    addCriteria(criteria);
    return criteria;
  }

  /** Adds its criteria to a list of more: levels are asked for theirs many times. */
  void addCriteria(List<Criterion> criteria) {
    topics.forEach(topic -> topic.addCriteria(criteria));
  }

  /** The expectation under another dimension. */
  public Expectation withDimension(Ref other) {
    return new Expectation(other, topics, audience, place);
  }

  /** The expectation with other topics. */
  public Expectation withTopics(List<Topic> others) {
    return new Expectation(dimension, others, audience, place);
  }

  /** Whether it says nothing. */
  public boolean isEmpty() {
    for (Topic topic : topics) {
      if (!topic.entries().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Criteria that belong together, and the prose among them.
   *
   * @param name absent for the part before the first heading
   * @param audience the only audience that may read it; absent for everyone
   */
  public record Topic(@Nullable Prose name, List<Entry> entries, @Nullable String audience) {
    public Topic {
      entries = List.copyOf(entries);
    }

    /** The topic under another name. */
    public Topic withName(@Nullable Prose other) {
      return new Topic(other, entries, audience);
    }

    /** The topic with other entries. */
    public Topic withEntries(List<Entry> others) {
      return new Topic(name, others, audience);
    }

    /** Its criteria, in reading order. */
    public List<Criterion> criteria() {
      List<Criterion> criteria = new ArrayList<>();
      addCriteria(criteria);
      return criteria;
    }

    private void addCriteria(List<Criterion> criteria) {
      for (Entry entry : entries) {
        if (entry instanceof Entry.Asked asked) {
          criteria.add(asked.criterion());
        }
      }
    }
  }

  /** A part of a topic. */
  public sealed interface Entry {
    /**
     * Prose that introduces criteria or comments on them.
     *
     * @param origin its origin
     */
    record Introduction(Prose prose, Origin origin) implements Entry {}

    /** A criterion. */
    record Asked(Criterion criterion) implements Entry {
      /** The entry with another criterion; this one, where it is the same. */
      public Asked with(Criterion other) {
        return other.equals(criterion) ? this : new Asked(other);
      }
    }
  }
}
