package dev.plumbline.generator.page.home;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.ladder.Ladder;
import dev.plumbline.generator.page.shell.ArticleView;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.TrackBadge;
import dev.plumbline.generator.page.shell.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home page.
 *
 * @param families all of them, in order
 * @param destinations families that have destinations; empty where there are none, or too many
 * @param pages prose pages, in order
 * @param starts links to places where a reader may start
 * @param latest the newest changes; absent if unknown
 * @param glossary address of the glossary; absent where there is none
 */
public record HomeView(
    PageShell shell,
    String title,
    Markup summary,
    ArticleView article,
    List<FamilyCard> families,
    List<FamilyEntry> destinations,
    List<Link> pages,
    List<Link> starts,
    @Nullable Latest latest,
    @Nullable String glossary)
    implements View {
  public HomeView {
    families = List.copyOf(families);
    destinations = List.copyOf(destinations);
    pages = List.copyOf(pages);
    starts = List.copyOf(starts);
  }

  /**
   * The newest version, or the changes since.
   *
   * @param date the day; absent for unreleased changes
   * @param sentence the numbers of levels by impact
   */
  public record Latest(Link changes, @Nullable String date, String sentence) {}

  /**
   * A family.
   *
   * @param status such as "Draft"; absent where the family is in force
   * @param extent the numbers of levels on each track, as a sentence
   * @param ladder absent where there are too many families to draw
   */
  public record FamilyCard(
      String id,
      String name,
      String href,
      Markup summary,
      @Nullable String status,
      String extent,
      @Nullable Ladder ladder) {}

  /**
   * The destinations of a family.
   *
   * @param page a link to the section about growing deeper
   * @param extent the number of destinations, as a phrase; absent where they are named
   * @param tracks those that have a destination; empty where there are many families
   */
  public record FamilyEntry(Link page, @Nullable String extent, List<TrackEntry> tracks) {
    public FamilyEntry {
      tracks = List.copyOf(tracks);
    }
  }

  /** A track with its destinations, lowest first. */
  public record TrackEntry(TrackBadge track, List<LevelHead> levels) {
    public TrackEntry {
      levels = List.copyOf(levels);
    }
  }
}
