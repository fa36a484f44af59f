package dev.plumbline.generator.page.level;

import dev.plumbline.generator.change.Change;
import dev.plumbline.generator.change.ChangeTarget;
import dev.plumbline.generator.change.ChangeType;
import dev.plumbline.generator.change.LevelChange;
import dev.plumbline.generator.change.LevelImpact;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.Words;
import dev.plumbline.generator.version.LevelTimeline;
import dev.plumbline.generator.version.Version;
import dev.plumbline.generator.version.VersionWords;
import dev.plumbline.generator.version.Versions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The maker of the line about the last change of a level's text. */
final class LastChange {
  private final PageContext context;
  private final Words words;
  private final VersionWords told;

  LastChange(PageContext context) {
    this.context = context;
    this.words = context.words();
    this.told = new VersionWords(words);
  }

  /** The newest version that changed the level; absent where nothing is known of the past. */
  LevelBar.@Nullable Entry of(Level level) {
    Versions versions = context.content().versions();
    if (versions.isEmpty()) {
      return null;
    }
    LevelTimeline past = versions.of(level.ref());
    return past.entries().isEmpty() ? unchanged(past) : changed(past.entries().get(0));
  }

  private LevelBar.@Nullable Entry unchanged(LevelTimeline past) {
    Version since = past.unchangedSince();
    return since == null
        ? null
        : new LevelBar.Entry(
            words.get("level.bar.unchanged"),
            new Link(context.href(Addresses.CHANGES), told.title(since)),
            told.date(since));
  }

  private LevelBar.Entry changed(LevelTimeline.Entry entry) {
    String anchor = Anchors.changed(entry.version().id(), entry.change().ref());
    return new LevelBar.Entry(
        words.get("level.bar.changed"),
        new Link(context.href(Addresses.CHANGES, anchor), told.title(entry.version())),
        counted(entry.change()));
  }

  /** "2 expectations new, 1 reworded"; the impact where no expectation changed. */
  private String counted(LevelChange change) {
    List<String> parts = new ArrayList<>();
    add(parts, change, "added", ChangeType.ADDED);
    add(parts, change, "removed", ChangeType.REMOVED);
    add(parts, change, "reworded", ChangeType.REWORDED);
    int counted = criteria(change, ChangeType.ADDED, ChangeType.REMOVED, ChangeType.REWORDED);
    addCount(parts, "changed", criteria(change, ChangeType.values()) - counted);
    return parts.isEmpty() || change.impact() == LevelImpact.ADDED
        ? told.impact(change.impact())
        : String.join(", ", parts);
  }

  private void add(List<String> parts, LevelChange change, String key, ChangeType type) {
    addCount(parts, key, criteria(change, type));
  }

  private void addCount(List<String> parts, String key, int count) {
    if (count > 0) {
      String how = words.get("level.bar.changed." + key);
      parts.add(
          parts.isEmpty()
              ? words.count("level.bar.expectations", count, how)
              : words.get("level.bar.more", count, how));
    }
  }

  private static int criteria(LevelChange change, ChangeType... types) {
    List<ChangeType> counted = List.of(types);
    return (int)
        change.all().stream()
            .filter(one -> one.target().kind() == ChangeTarget.Kind.CRITERION)
            .map(Change::type)
            .filter(counted::contains)
            .count();
  }
}
