package dev.plumbline.generator.sheet.ladder;

import dev.plumbline.generator.model.TrackKind;
import dev.plumbline.generator.sheet.ladder.SheetLadder.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
 */
record NextSteps(SheetLadder ladder, Map<String, Map<String, Grades>> grades, Guesses guesses) {
  List<String> steps() {
    List<String> steps = new ArrayList<>();
    tracks(steps);
    titles(steps);
    numbers(steps);
    grades(steps);
    peers(steps);
    if (OtherLanguage.isUsed(ladder)) {
      steps.add(
          "Language: the texts do not seem to be English. Write the code of their language as"
              + " \"locale\" into framework.yaml, such as \"locale: de\": browsers and screen readers"
              + " go by it, and the site's own words are in that language where it is known.");
    }
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
    if (!guesses.unknown().isEmpty()) {
      steps.add(
          "Managing people: nothing tells whether those on these levels do. They were taken for"
              + " individual contributors; move the files of those who do into the folder of a"
              + " track of kind management. "
              + guesses.unknown()
              + ".");
    }
    if (!guesses.tracks().isEmpty()) {
      steps.add(
          "Tracks: some levels do not say on which track they are; their codes and titles decided."
              + " See whether each is in the right folder. Guessed: "
              + String.join(", ", guesses.tracks())
              + ".");
    }
  }

  private void titles(List<String> steps) {
    if (!guesses.twins().isEmpty()) {
      steps.add(
          "Levels: these names stand more than once in one row, and were taken for a level"
              + " each. Give each a name of its own, or remove what is not meant. "
              + guesses.twins()
              + ".");
    }
    Map<String, Set<String>> codes = new LinkedHashMap<>();
    for (SheetLadder.Family family : ladder.families()) {
      for (Level level : family.levels()) {
        boolean wordless = level.title().codePoints().noneMatch(Character::isLetter);
        if (level.title().equals(level.code()) || wordless) {
          codes.computeIfAbsent(family.name(), name -> new LinkedHashSet<>()).add(level.title());
        }
      }
    }
    if (!codes.isEmpty()) {
      steps.add(
          "Titles: these levels have none, and their codes stand in their place. Write what people"
              + " on them are called as \"title\" into their files. "
              + Guesses.byFamily(codes)
              + ".");
    }
  }

  private void numbers(List<String> steps) {
    if (!guesses.facts().isEmpty()) {
      steps.add(
          "Facts: these rows hold nothing but numbers, and became facts of each level. Where one is"
              + " expected of people, write it as an expectation: "
              + guesses.facts()
              + ".");
    }
    if (!guesses.amongTexts().isEmpty()) {
      steps.add(
          "Numbers: these rows hold numbers among texts, and became expectations. Where one is a"
              + " fact of the level, write it under \"facts\": "
              + guesses.amongTexts()
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
