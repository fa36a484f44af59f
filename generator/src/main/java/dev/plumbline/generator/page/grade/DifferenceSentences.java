package dev.plumbline.generator.page.grade;

import dev.plumbline.generator.compare.SharedCriteria;
import dev.plumbline.generator.model.Activity;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.NoExpectationReason;
import dev.plumbline.generator.page.profile.Places;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.NameList;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences that say how the levels of a grade differ. They order levels only where the
 * framework does: by stages, by steps of scales, and by percentages.
 */
final class DifferenceSentences {
  /** The most names in one list; the others are counted. */
  private static final int NAMED = 3;

  private final Words words;
  private final NameList names;
  private final Places places;
  private final List<Level> levels;
  private final List<Activity> activities;

  DifferenceSentences(PageContext context, Places places) {
    this.words = context.words();
    this.names = new NameList(words);
    this.places = places;
    this.levels = places.levels();
    this.activities = context.framework().vocabulary().activities();
  }

  /** None for a level alone. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (levels.size() > 1) {
      sentences.addAll(new PlaceSentences(words, places).sentences());
      levels.forEach(level -> only(level, sentences));
      weeks(sentences);
      shared(sentences);
    }
    return sentences;
  }

  /** The dimensions in which no other level has expectations. Unwritten levels are not compared. */
  private void only(Level level, List<String> sentences) {
    List<String> own = new ArrayList<>();
    for (Dimension dimension : places.family().dimensions()) {
      if (levels.stream().allMatch(one -> asks(one, dimension) == isSame(one, level))) {
        own.add(dimension.name());
      }
    }
    if (!own.isEmpty() && levels.stream().allMatch(this::isWritten)) {
      sentences.add(words.get("grade.only", level.code(), names.of(names.within(own), NAMED)));
    }
  }

  private static boolean isSame(Level one, Level other) {
    return one.ref().equals(other.ref());
  }

  private boolean isWritten(Level level) {
    return places.family().dimensions().stream().anyMatch(dimension -> asks(level, dimension));
  }

  private static boolean asks(Level level, Dimension dimension) {
    return NoExpectationReason.of(level, dimension) == null;
  }

  private void weeks(List<String> sentences) {
    if (levels.stream().noneMatch(level -> level.profile().week().isEmpty())) {
      String sentence = new WeekSentence(words, activities, levels).sentence();
      if (sentence != null) {
        sentences.add(sentence);
      }
    }
  }

  /** The number of expectations that all levels have in the same words. */
  private void shared(List<String> sentences) {
    int count = 0;
    for (Dimension dimension : places.family().dimensions()) {
      count += SharedCriteria.of(levels, dimension.id()).criteria().size();
    }
    if (count > 0) {
      sentences.add(words.count("grade.shared", count));
    }
  }
}
