package dev.plumbline.generator.page;

import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Level;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets criteria of two levels beside their counterparts. Of peers, neither comes before the other:
 * words that only one of them has are marked alike on both sides.
 */
final class PairedCriteria {
  private static final String OF_ONE_PEER = "mark";

  private final boolean peers;
  private final CriterionViews criteria;
  private final Level left;
  private final Level right;
  private final LevelHead leftHead;
  private final LevelHead rightHead;

  static PairedCriteria ofPeers(PageContext context, Level left, Level right) {
    return new PairedCriteria(context, left, right, true);
  }

  static PairedCriteria ofMove(PageContext context, Level from, Level to) {
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
  Paired of(List<Match> matches) {
    List<Paired.Half> changed = new ArrayList<>();
    List<Paired.Half> alike = new ArrayList<>();
    for (Match match : matches) {
      Criterion before = match.before();
      if (before != null) {
        add(match.asksTheSame() ? changed : alike, before, match);
      }
    }
    return new Paired(changed, alike);
  }

  private void add(List<Paired.Half> halves, Criterion before, Match match) {
    List<CriterionView.Words> words = CriterionViews.words(match.words());
    boolean marked = match.asksTheSame() && !words.isEmpty();
    CriterionView was = criteria.elsewhere(left, before);
    CriterionView is = criteria.elsewhere(right, match.criterion());
    halves.add(new Paired.Half("a", leftHead, was, marked ? without("ins", words) : null));
    halves.add(new Paired.Half("b", rightHead, is, marked ? without("del", words) : null));
  }

  private List<CriterionView.Words> without(String change, List<CriterionView.Words> words) {
    return words.stream().filter(run -> !change.equals(run.change())).map(this::marked).toList();
  }

  private CriterionView.Words marked(CriterionView.Words run) {
    return peers && run.change() != null ? new CriterionView.Words(OF_ONE_PEER, run.text()) : run;
  }
}
