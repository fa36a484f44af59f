package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Level;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A map from the places of a level to its criteria. */
final class CriterionPlaces {
  /** The ids of the criteria by the place where they begin; empty where something else begins. */
  private final NavigableMap<Place, String> starts = new TreeMap<>();

  private CriterionPlaces() {}

  static CriterionPlaces of(Level level) {
    CriterionPlaces places = new CriterionPlaces();
    level.expectations().forEach(places::add);
    level.sections().forEach(text -> places.starts.put(text.about().place(), ""));
    level.groups().forEach(text -> places.starts.put(text.about().place(), ""));
    level.criteria().forEach(criterion -> places.starts.put(criterion.place(), criterion.id()));
    return places;
  }

  private void add(Expectation expectation) {
    starts.put(expectation.place(), "");
    for (Expectation.Topic topic : expectation.topics()) {
      if (topic.name() != null) {
        starts.put(topic.name().place(), "");
      }
    }
  }

  boolean isIn(String criterion, Place place) {
    Map.Entry<Place, String> start = starts.floorEntry(place);
    return start != null
        && start.getKey().path().equals(place.path())
        && start.getValue().equals(criterion);
  }
}
