package dev.plumbline.generator.version;

import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.change.LevelChange;
import dev.plumbline.generator.change.LevelImpact;
import dev.plumbline.generator.site.Words;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The texts about versions, in the language of the framework. */
public final class VersionWords {
  private final Words words;

  public VersionWords(Words words) {
    this.words = words;
  }

  /** {@code Version 1.2.0}. */
  public String title(Version version) {
    String name = version.name();
    return name == null ? words.get("changes.unreleased") : words.get("changes.version", name);
  }

  /** The day of a version in its own time zone; empty for unreleased changes. */
  public String date(Version version) {
    OffsetDateTime date = version.date();
    return date == null ? "" : date(date);
  }

  /** {@code 31 January 2026}. */
  public String date(OffsetDateTime date) {
    return words.get(
        "changes.date",
        date.getDayOfMonth(),
        words.get("changes.month." + date.getMonthValue()),
        date.getYear());
  }

  /** The number of levels by impact, in one sentence. */
  public String sentence(Version version) {
    FrameworkChange change = version.change();
    return change == null ? words.count("changes.first", version.levels()) : sentence(change);
  }

  /** The sentence about a change. */
  public String sentence(FrameworkChange change) {
    if (change.isEmpty()) {
      return words.get("changes.nothing");
    }
    List<String> parts = new ArrayList<>();
    change.counts().forEach((impact, count) -> parts.add(words.count(key(impact, "count"), count)));
    return parts.isEmpty()
        ? words.get("changes.no-level")
        : words.get("changes.sentence", String.join(words.get("changes.separator"), parts));
  }

  /** The impact of a change on someone who holds the level. */
  public String impact(LevelImpact impact) {
    return words.get(key(impact, "verdict"));
  }

  /** The impact as a sign, for readers who look over many. */
  public String sign(LevelImpact impact) {
    return words.get(key(impact, "sign"));
  }

  /** The level, with the impact on someone who holds it. */
  public String level(LevelChange level) {
    return words.get("changes.level", level.label(), impact(level.impact()));
  }

  private static String key(LevelImpact impact, String kind) {
    return "changes." + kind + "." + impact.id();
  }
}
