package dev.plumbline.generator.sheet.ladder;

import dev.plumbline.generator.model.TrackKind;
import dev.plumbline.generator.sheet.ladder.SheetLadder.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What owners of an imported framework have to decide, because a sheet does not say it or says it
 * only by its order.
 *
 * @param grades those of each family, by its name, and of each of its tracks
 * @param guessed the families, each with a track, whose levels do not all say that they are on it
 */
record NextSteps(SheetLadder ladder, Map<String, Map<String, Grades>> grades, Set<String> guessed) {
  List<String> steps() {
    List<String> steps = new ArrayList<>();
    tracks(steps);
    grades(steps);
    peers(steps);
    steps.add(
        "Pay bands: list them under \"pay\" in framework.yaml, and name one for each grade under"
            + " \"grades\".");
    steps.add(
        "Career levels: write \"destination: true\" into the levels at which people may stay for"
            + " good.");
    return steps;
  }

  private void tracks(List<String> steps) {
    String others =
        ladder.tracks().stream()
            .filter(track -> track.kind() == TrackKind.OTHER)
            .map(SheetLadder.Track::name)
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      steps.add(
          "Tracks: say in framework.yaml whether these are of kind ic or management: "
              + others
              + ".");
    }
    if (!guessed.isEmpty()) {
      steps.add(
          "Tracks: some levels do not say on which track they are; their codes and titles decided."
              + " See whether each is in the right folder. Guessed: "
              + String.join(", ", guessed)
              + ".");
    }
  }

  private void grades(List<String> steps) {
    for (Grades.Source source : List.of(Grades.Source.CODES, Grades.Source.ORDER)) {
      TreeSet<String> names = new TreeSet<>();
      grades.forEach(
          (family, ofTracks) ->
              ofTracks.forEach(
                  (track, of) -> {
                    if (of.source() == source) {
                      names.add(family + "/" + track);
                    }
                  }));
      if (!names.isEmpty()) {
        String from =
            source == Grades.Source.CODES ? "the numbers in the codes" : "the order of the levels";
        steps.add(
            "Grades: those of "
                + String.join(", ", names)
                + " come from "
                + from
                + ". Correct \"grade\" where the organisation's own scale differs.");
      }
    }
  }

  private void peers(List<String> steps) {
    List<String> pairs = new ArrayList<>();
    for (SheetLadder.Family family : ladder.families()) {
      Map<Integer, List<String>> byGrade = new TreeMap<>();
      for (Level level : family.levels()) {
        byGrade
            .computeIfAbsent(level.grade(), grade -> new ArrayList<>())
            .add(family.id() + "/" + level.track() + "/" + level.id());
      }
      byGrade.values().stream()
          .filter(peers -> peers.size() > 1)
          .forEach(peers -> pairs.add(String.join(" and ", peers)));
    }
    if (!pairs.isEmpty()) {
      steps.add(
          "Peers: levels of a family with the same grade are shown side by side as equals: "
              + String.join("; ", pairs)
              + ". Change \"grade\", or write \"peers: none\" with \"peersReason\", where they are"
              + " not.");
    }
  }
}
