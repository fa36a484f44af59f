package dev.plumbline.generator.page.grade;

import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Scale;
import dev.plumbline.generator.page.profile.Places;
import dev.plumbline.generator.site.NameList;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** The sentences about scales and dimensions on whose ladders levels stand apart. */
record PlaceSentences(Words words, Places places) {
  /** The most names in one list; the others are counted. */
  private static final int NAMED = 3;

  List<String> sentences() {
    List<Level> levels = places.levels();
    List<String> sentences = new ArrayList<>();
    if (levels.size() == 2) {
      further(levels.get(0), levels.get(1), sentences);
      further(levels.get(1), levels.get(0), sentences);
    } else {
      apart(sentences);
    }
    return sentences;
  }

  /** Where a level stands higher than the other, if both are required to stand there. */
  private void further(Level level, Level other, List<String> sentences) {
    List<String> where = new ArrayList<>();
    for (Ladder ladder : ladders()) {
      int own = ladder.place().applyAsInt(level);
      int low = ladder.place().applyAsInt(other);
      if (low >= 0 && own > low) {
        String name = new NameList(words).within(ladder.name());
        where.add(words.get("grade.against", name, ladder.step(own), ladder.step(low)));
      }
    }
    if (!where.isEmpty()) {
      String list = new NameList(words).of(where, NAMED);
      sentences.add(words.get("grade.further", level.code(), list));
    }
  }

  /** Where more than two levels stand apart: charts show who stands where. */
  private void apart(List<String> sentences) {
    List<String> where =
        ladders().stream().map(ladder -> new NameList(words).within(ladder.name())).toList();
    if (!where.isEmpty()) {
      sentences.add(words.get("grade.apart", new NameList(words).of(where, NAMED)));
    }
  }

  private List<Ladder> ladders() {
    List<Ladder> ladders = new ArrayList<>();
    for (Scale scale : places.scalesApart()) {
      List<String> steps = scale.steps().stream().map(Scale.Step::name).toList();
      ladders.add(new Ladder(scale.name(), steps, scale::stepOf));
    }
    for (Dimension dimension : places.stagesApart()) {
      List<String> stages = dimension.stages().stream().map(stage -> stage.name()).toList();
      ladders.add(new Ladder(dimension.name(), stages, level -> required(dimension, level)));
    }
    return ladders;
  }

  private static int required(Dimension dimension, Level level) {
    return Places.isOptional(level, dimension) ? -1 : dimension.stageOf(level);
  }

  /**
   * A scale, or the stages of a dimension.
   *
   * @param steps lowest first
   * @param place of a level, from 0; negative where it has none
   */
  private record Ladder(String name, List<String> steps, ToIntFunction<Level> place) {
    String step(int index) {
      return steps.get(index);
    }
  }
}
