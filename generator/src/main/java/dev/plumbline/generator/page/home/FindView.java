package dev.plumbline.generator.page.home;

import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.TrackBadge;
import dev.plumbline.generator.page.shell.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which readers find their level: a field that a script fills, and lists of links that
 * need none.
 *
 * @param lede the purpose of the page, as a sentence
 * @param families with their levels; empty where there are too many
 * @param groups many families, without levels; empty where all levels are named
 */
public record FindView(
    PageShell shell,
    String title,
    String lede,
    List<FamilyLevels> families,
    List<FamilyGroup> groups)
    implements View {
  public FindView {
    families = List.copyOf(families);
    groups = List.copyOf(groups);
  }

  /**
   * A family with its levels.
   *
   * @param status such as "Draft"; absent where the family is in force
   */
  public record FamilyLevels(Link page, @Nullable String status, List<TrackLevels> tracks) {
    public FamilyLevels {
      tracks = List.copyOf(tracks);
    }
  }

  /** A track with its levels, highest first, as on a ladder. */
  public record TrackLevels(TrackBadge track, List<LevelHead> levels) {
    public TrackLevels {
      levels = List.copyOf(levels);
    }
  }
}
