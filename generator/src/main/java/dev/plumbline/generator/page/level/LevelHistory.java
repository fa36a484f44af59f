package dev.plumbline.generator.page.level;

import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.version.LevelTimeline;
import dev.plumbline.generator.version.Version;
import dev.plumbline.generator.version.VersionWords;
import dev.plumbline.generator.version.Versions;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The history of a level over the versions, in short. */
final class LevelHistory {
  private final PageContext context;
  private final VersionWords told;

  LevelHistory(PageContext context) {
    this.context = context;
    this.told = new VersionWords(context.words());
  }

  /** The versions in which a level changed; absent where nothing is known of the past. */
  LevelView.@Nullable Past of(Level level) {
    Versions versions = context.content().versions();
    if (versions.isEmpty()) {
      return null;
    }
    LevelTimeline past = versions.of(level.ref());
    Version since = past.unchangedSince();
    return new LevelView.Past(
        since == null ? null : unchanged(since),
        past.entries().stream().map(this::entry).toList(),
        context.href(Addresses.CHANGES));
  }

  private String unchanged(Version since) {
    return context.words().get("changes.unchanged", told.title(since), told.date(since));
  }

  private LevelView.PastEntry entry(LevelTimeline.Entry entry) {
    Version version = entry.version();
    OffsetDateTime date = version.date();
    String anchor = Anchors.changed(version.id(), entry.change().ref());
    return new LevelView.PastEntry(
        new Link(context.href(Addresses.CHANGES, anchor), told.title(version)),
        date == null ? null : told.date(date),
        told.impact(entry.change().impact()));
  }
}
