package dev.plumbline.generator.page.family;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.ladder.Ladder;
import dev.plumbline.generator.page.ladder.LadderDiagram;
import dev.plumbline.generator.page.move.DeclaredMove;
import dev.plumbline.generator.page.shell.ArticleView;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.LinkedText;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family's page.
 *
 * @param notice what a reader must know first (a draft, a legacy family), or empty
 * @param replacedBy families to look at instead
 * @param diagram the ladder as a drawing; absent where it would be one bare line
 * @param peersNote what equal grades mean here, with the author's reason where they mean nothing
 * @param staying where one can stay; absent where that is nowhere
 * @param moves all declared moves
 * @param matrix the address of the matrix
 */
public record FamilyView(
    PageShell shell,
    String id,
    String title,
    Markup summary,
    String notice,
    List<Link> replacedBy,
    ArticleView article,
    Ladder ladder,
    @Nullable LadderDiagram diagram,
    String peersNote,
    Markup peersReason,
    @Nullable DestinationsView staying,
    List<DeclaredMove> moves,
    List<DimensionGroup> dimensions,
    List<Link> grades,
    String matrix,
    @Nullable LinkedText owner)
    implements View {

  /**
   * Dimensions under one heading.
   *
   * @param name empty where they stand ungrouped
   */
  public record DimensionGroup(String name, Markup summary, List<DimensionLink> dimensions) {}

  /** A dimension with its own words. */
  public record DimensionLink(String id, String name, String href, Markup summary) {}
}
