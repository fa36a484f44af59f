package dev.plumbline.generator.page.expectation;

import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.WordRun;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.PageContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets criteria of two levels beside their counterparts. Of peers, neither comes before the other:
 * words that only one of them has are marked alike on both sides.
 */
public final class PairedCriteria {
  private static final String OF_ONE_PEER = "mark";

  private final boolean peers;
  private final CriterionViews criteria;
  private final Level left;
  private final Level right;
  private final LevelHead leftHead;
  private final LevelHead rightHead;

  public static PairedCriteria ofPeers(PageContext context, Level left, Level right) {
    return new PairedCriteria(context, left, right, true);
  }

  public static PairedCriteria ofMove(PageContext context, Level from, Level to) {
    return new PairedCriteria(context, from, to, false);
  }

  private PairedCriteria(PageContext context, Level left, Level right, boolean peers) {
    this.peers = peers;
    this.criteria = new CriterionViews(context);
    this.left = left;
    this.right = right;
    this.leftHead = context.heads().head(left);
    this.rightHead = context.heads().head(right);
  }

  /** Those of the matches that have a counterpart. */
  public PairedView of(List<Match> matches) {
    List<PairedView.Half> changed = new ArrayList<>();
    List<PairedView.Half> alike = new ArrayList<>();
    for (Match match : matches) {
      Criterion before = match.before();
      if (before != null) {
        add(match.asksTheSame() ? changed : alike, before, match);
      }
    }
    return new PairedView(changed, alike);
  }

  private void add(List<PairedView.Half> halves, Criterion before, Match match) {
    List<WordRun> runs = match.asksTheSame() ? match.words() : List.of();
    CriterionView was = criteria.elsewhere(left, before);
    CriterionView is = criteria.elsewhere(right, match.criterion());
    boolean marked = !runs.isEmpty() && !leads(was) && !leads(is);
    halves.add(new PairedView.Half("a", leftHead, was, marked ? words(runs, true) : null));
    halves.add(new PairedView.Half("b", rightHead, is, marked ? words(runs, false) : null));
  }

  /** Whether a text has links, which marked words would not have. */
  private static boolean leads(CriterionView of) {
    return of.text().html().contains("<a ");
  }

  /** What one of two texts says, in its own words. */
  private List<CriterionView.Words> words(List<WordRun> runs, boolean earlier) {
    WordRun.Kind others = earlier ? WordRun.Kind.ADDED : WordRun.Kind.REMOVED;
    List<CriterionView.Words> words = new ArrayList<>();
    for (WordRun run : runs) {
      if (run.kind() != others) {
        words.add(new CriterionView.Words(element(run), earlier ? run.was() : run.text()));
      }
    }
    return words;
  }

  private @Nullable String element(WordRun run) {
    String element = CriterionViews.element(run.kind());
    return peers && element != null ? OF_ONE_PEER : element;
  }
}
