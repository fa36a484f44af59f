package dev.plumbline.generator.page.home;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.ladder.Ladder;
import dev.plumbline.generator.page.shell.ArticleView;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home page.
 *
 * @param families with their ladders, in order; empty where they are too many to draw
 * @param groups families without their ladders; empty where all are drawn
 * @param destinations families that have destinations; empty where there are none, or too many
 * @param article the introduction, unless it stands in the opening
 * @param pages prose pages, in order, and the glossary
 */
public record HomeView(
    PageShell shell,
    Opening opening,
    List<FamilyCard> families,
    List<FamilyGroup> groups,
    List<FamilyEntry> destinations,
    ArticleView article,
    List<Link> pages)
    implements View {
  public HomeView {
    families = List.copyOf(families);
    groups = List.copyOf(groups);
    destinations = List.copyOf(destinations);
    pages = List.copyOf(pages);
  }

  /**
   * The head of the page.
   *
   * @param introduction a short introduction; without parts where it is long, or there is none
   * @param excerpt the beginning of a long introduction; absent where there is none
   * @param tasks the few things that most readers come for
   * @param others links to other places where a reader may start
   * @param latest the newest changes; absent if unknown
   */
  public record Opening(
      String title,
      Markup summary,
      ArticleView introduction,
      @Nullable String excerpt,
      List<Task> tasks,
      List<Link> others,
      @Nullable Latest latest) {
    public Opening {
      tasks = List.copyOf(tasks);
      others = List.copyOf(others);
    }
  }

  /** A thing that most readers come for, with a line about it. */
  public record Task(Link link, String line) {}

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
   * @param extent its levels and grades in numbers
   * @param missing a sentence on the tracks that it lacks; absent where it has all
   */
  public record FamilyCard(
      Link page,
      Markup summary,
      @Nullable String status,
      String extent,
      @Nullable String missing,
      Ladder ladder) {}

  /**
   * The destinations of a family.
   *
   * @param page a link to the section about growing deeper
   * @param extent the number of destinations, as a phrase
   */
  public record FamilyEntry(Link page, String extent) {}
}
