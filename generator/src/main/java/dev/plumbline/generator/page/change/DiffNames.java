package dev.plumbline.generator.page.change;

import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.change.LevelChange;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.StatusWord;
import dev.plumbline.generator.page.shell.TrackBadge;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names on the page of a comparison, where every level leads to its own section. */
final class DiffNames implements ChangeNames {
  private final Words words;
  private final Framework before;
  private final Framework after;
  private final Map<LevelRef, LevelChange> changed = new HashMap<>();

  DiffNames(Words words, Framework before, Framework after, FrameworkChange change) {
    this.words = words;
    this.before = before;
    this.after = after;
    change.levels().forEach(level -> changed.put(level.ref(), level));
  }

  @Override
  public String anchor(String family) {
    return Anchors.diffFamily(family);
  }

  @Override
  public @Nullable String href(String family) {
    return null;
  }

  @Override
  public String shared() {
    return "#" + Anchors.DIFF_SHARED;
  }

  @Override
  public String anchor(LevelRef level) {
    return Anchors.diffLevel(level);
  }

  @Override
  public Optional<LevelHead> heading(LevelChange level) {
    return Optional.of(head(level.level(), null));
  }

  @Override
  public Optional<LevelHead> reached(LevelRef level) {
    return Optional.ofNullable(changed.get(level)).map(this::link);
  }

  /** A level as a link to its section. */
  LevelHead link(LevelChange level) {
    return head(level.level(), "#" + anchor(level.ref()));
  }

  @Override
  public @Nullable String grade(LevelChange level) {
    return level.level().hasGrade() ? words.get("grade.title", level.level().grade()) : null;
  }

  private LevelHead head(Level level, @Nullable String href) {
    return new LevelHead(
        level.ref().toString(),
        level.code(),
        level.title(),
        level.grade(),
        href,
        track(level.ref().track()),
        null,
        level.destination(),
        StatusWord.of(words, level.status()));
  }

  /** The badge of a track; a removed track keeps its badge. */
  private TrackBadge track(String id) {
    boolean there = after.vocabulary().tracks().stream().anyMatch(track -> track.id().equals(id));
    return TrackBadge.of(there ? after : before, id);
  }
}
