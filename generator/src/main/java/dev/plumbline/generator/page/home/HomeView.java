package dev.plumbline.generator.page.home;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.ladder.Ladder;
import dev.plumbline.generator.page.shell.ArticleView;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.TrackMark;
import dev.plumbline.generator.page.shell.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home page.
 *
 * @param families all of them, in order
 * @param staying families in which one can stay; empty where there are none, or too many
 * @param pages prose pages, in order
 * @param starts where to start
 * @param latest the newest changes; absent where nothing is known of them
 * @param glossary the glossary's address, or empty
 */
public record HomeView(
    PageShell shell,
    String title,
    Markup summary,
    ArticleView article,
    List<FamilyCard> families,
    List<Stay> staying,
    List<Link> pages,
    List<Link> starts,
    @Nullable Latest latest,
    String glossary)
    implements View {

  /**
   * The newest version, or what came after it.
   *
   * @param date the day; empty for what is not in a version yet
   * @param sentence how many levels are asked for what
   */
  public record Latest(Link changes, String date, String sentence) {}

  /**
   * A family.
   *
   * @param status a word, or empty where it is in force
   * @param extent how many levels on which tracks, as a sentence
   * @param ladder absent where there are too many families to draw
   */
  public record FamilyCard(
      String id,
      String name,
      String href,
      Markup summary,
      String status,
      String extent,
      @Nullable Ladder ladder) {}

  /**
   * Where one can stay in a family.
   *
   * @param page what growing deeper looks like there
   * @param extent how many levels, as a phrase; empty where they are named
   * @param tracks those that have a level to stay at; empty where there are many families
   */
  public record Stay(Link page, String extent, List<StayTrack> tracks) {
    public Stay {
      tracks = List.copyOf(tracks);
    }
  }

  /** A track with its levels to stay at, lowest first. */
  public record StayTrack(TrackMark track, List<LevelHead> levels) {
    public StayTrack {
      levels = List.copyOf(levels);
    }
  }
}
