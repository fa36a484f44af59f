package dev.plumbline.generator.page.expectation;

import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.WordRun;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.PageContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The maker of pairs of criteria of two levels. Neither of two peers is the earlier one, so words
 * of only one of them are marked alike on both sides.
 */
public final class PairedCriteria {
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

  /** The pairs of the matches that have a counterpart. */
  public PairedView of(List<Match> matches) {
    List<PairedView.CriterionPair> changed = new ArrayList<>();
    List<PairedView.CriterionPair> alike = new ArrayList<>();
    for (Match match : matches) {
      Criterion before = match.before();
      if (before != null) {
        (match.asksTheSame() ? changed : alike).add(pair(before, match));
      }
    }
    return new PairedView(changed, alike);
  }

  private PairedView.CriterionPair pair(Criterion before, Match match) {
    List<WordRun> runs = match.asksTheSame() ? match.words() : List.of();
    CriterionView was = criteria.elsewhere(left, before);
    CriterionView is = criteria.elsewhere(right, match.criterion());
    boolean marked = !runs.isEmpty() && !leads(was) && !leads(is);
    return new PairedView.CriterionPair(
        new PairedView.Half(leftHead, was, marked ? words(runs, true) : null),
        new PairedView.Half(rightHead, is, marked ? words(runs, false) : null));
  }

  /** Whether a text has links, which marked words would not have. */
  private static boolean leads(CriterionView of) {
    return of.text().html().contains("<a ");
  }

  /** The words of one of two texts. */
  private List<MarkedWords> words(List<WordRun> runs, boolean earlier) {
    WordRun.Kind others = earlier ? WordRun.Kind.ADDED : WordRun.Kind.REMOVED;
    List<MarkedWords> words = new ArrayList<>();
    for (WordRun run : runs) {
      if (run.kind() != others) {
        MarkedWords own = MarkedWords.of(run.kind(), earlier ? run.was() : run.text());
        words.add(peers ? own.ofPeer() : own);
      }
    }
    return words;
  }
}
