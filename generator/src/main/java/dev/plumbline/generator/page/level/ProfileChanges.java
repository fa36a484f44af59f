package dev.plumbline.generator.page.level;

import dev.plumbline.generator.model.Activity;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.model.Scale;
import dev.plumbline.generator.model.Vocabulary;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;

/** The changes of a level's values since the level before: scales, the week, facts. */
final class ProfileChanges {
  private static final String PLACE = "#" + Anchors.FACTS;

  private final Vocabulary vocabulary;
  private final Words words;
  private final Level before;
  private final Level after;

  ProfileChanges(PageContext context, Level before, Level after) {
    this.vocabulary = context.framework().vocabulary();
    this.words = context.words();
    this.before = before;
    this.after = after;
  }

  /** One line for each value that both levels give, and that differs. */
  List<LevelView.NewsLine> lines() {
    List<LevelView.NewsLine> lines = new ArrayList<>();
    vocabulary.scales().forEach(scale -> scale(lines, scale));
    week(lines);
    after.profile().facts().forEach(fact -> fact(lines, fact));
    return lines;
  }

  private void scale(List<LevelView.NewsLine> lines, Scale scale) {
    int was = scale.stepOf(before);
    int is = scale.stepOf(after);
    if (was >= 0 && is >= 0 && was != is) {
      add(lines, scale.name(), scale.steps().get(was).name(), scale.steps().get(is).name());
    }
  }

  private void week(List<LevelView.NewsLine> lines) {
    if (before.profile().week().isEmpty() || after.profile().week().isEmpty()) {
      return;
    }
    List<String> shares = new ArrayList<>();
    for (Activity activity : vocabulary.activities()) {
      int was = before.profile().percent(activity.id());
      int is = after.profile().percent(activity.id());
      if (was != is) {
        shares.add(words.get("news.share", activity.name(), was, is));
      }
    }
    if (!shares.isEmpty()) {
      String all = String.join(", ", shares);
      lines.add(new LevelView.NewsLine(words.get("news.week"), PLACE, null, all));
    }
  }

  private void fact(List<LevelView.NewsLine> lines, Profile.Fact fact) {
    String is = fact.value().plain();
    for (Profile.Fact other : before.profile().facts()) {
      String was = other.value().plain();
      if (other.name().equals(fact.name()) && !was.equals(is)) {
        add(lines, fact.name(), was, is);
      }
    }
  }

  private void add(List<LevelView.NewsLine> lines, String name, String was, String is) {
    lines.add(new LevelView.NewsLine(name, PLACE, null, words.get("news.stage", was, is)));
  }
}
