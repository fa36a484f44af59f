package dev.plumbline.generator.page.grade;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.expectation.SideBySide;
import dev.plumbline.generator.page.move.DeclaredMove;
import dev.plumbline.generator.page.move.TransitionView;
import dev.plumbline.generator.page.profile.ScaleRow;
import dev.plumbline.generator.page.profile.StageChart;
import dev.plumbline.generator.page.profile.WeekView;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One grade of a family, the tracks side by side.
 *
 * @param title "Grade 5"
 * @param name the grade's own name, or empty
 * @param lede what the levels of this grade are to each other
 * @param ledeReason the author's reason where they are not peers, or empty
 * @param scope how far the work reaches, or empty
 * @param columns the levels, one a track; tracks without one are in {@code gaps}
 * @param gaps sentences about tracks that have no level here
 * @param summaries one for each column; empty where no level has a summary
 * @param scales one row a scale that any column names
 * @param stages where the levels stand on the ladders of dimensions; absent without any
 * @param weeks one for each column; empty where no column gives its week
 * @param pay one for each column; empty where nothing is known
 * @param paySame whether all columns share the statement
 * @param parity leads to what was found of its levels, where the two tracks are compared; an empty
 *     address is no link
 * @param transitions what moving from one level to another would change, both directions
 * @param moves declared moves from and to these levels
 * @param lower the next lower grade with a page; an empty address where there is none
 * @param higher likewise
 */
public record GradeView(
    PageShell shell,
    String family,
    int grade,
    String title,
    String name,
    String lede,
    Markup ledeReason,
    String scope,
    Markup summary,
    List<LevelHead> columns,
    List<String> gaps,
    List<Markup> summaries,
    List<ScaleRow> scales,
    List<WeekView> weeks,
    @Nullable StageChart stages,
    List<String> pay,
    boolean paySame,
    SideBySide expectations,
    Link parity,
    List<TransitionView> transitions,
    List<DeclaredMove> moves,
    Link lower,
    Link higher,
    Link ladder)
    implements View {}
