package dev.plumbline.generator.page.interactive;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.page.interactive.CompareView.FamilyStarts;
import dev.plumbline.generator.page.interactive.CompareView.StartGroup;
import dev.plumbline.generator.page.interactive.CompareView.StartPair;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.SitePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A maker of the pairs to begin a comparison with: peers, and each level with the next. */
final class StartPairs {
  /** The most pairs on the page, but for the first family, which is there with all of its own. */
  private static final int MOST = 60;

  private final PageContext context;

  StartPairs(PageContext context) {
    this.context = context;
  }

  /** The pairs of the families, as many as the page has room for. */
  List<FamilyStarts> of(List<Family> families) {
    List<FamilyStarts> starts = new ArrayList<>();
    int room = MOST;
    for (Family family : families) {
      FamilyStarts own = of(family);
      room -= own.size();
      if (room < 0 && !starts.isEmpty()) {
        break;
      }
      if (own.size() > 0) {
        starts.add(own);
      }
    }
    return starts;
  }

  private FamilyStarts of(Family family) {
    List<StartGroup> groups = new ArrayList<>();
    groups.add(group("compare.start.peers", peers(family)));
    groups.add(group("compare.start.next", steps(family)));
    groups.removeIf(group -> group.pairs().isEmpty());
    return new FamilyStarts(
        new Link(context.href(Addresses.family(family.id())), family.name()), groups);
  }

  private StartGroup group(String label, List<StartPair> pairs) {
    return new StartGroup(context.words().get(label), pairs);
  }

  /** Pairs of peers within the family; one in another family may be a peer of all of them. */
  private List<StartPair> peers(Family family) {
    List<StartPair> pairs = new ArrayList<>();
    Set<LevelRef> done = new HashSet<>();
    for (Level level : family.levels()) {
      done.add(level.ref());
      for (Level peer : context.content().peers().of(family, level)) {
        if (peer.ref().family().equals(family.id()) && !done.contains(peer.ref())) {
          pairs.add(pair(level, peer, page(family, level, peer)));
        }
      }
    }
    return pairs;
  }

  /** The page of a grade shows both, unless their grades differ. */
  private static SitePath page(Family family, Level level, Level peer) {
    return level.grade() == peer.grade()
        ? Addresses.grade(family.id(), level.grade())
        : Addresses.level(peer.ref());
  }

  private List<StartPair> steps(Family family) {
    List<StartPair> pairs = new ArrayList<>();
    @Nullable Level before = null;
    for (Level level : family.levels()) {
      if (before != null && before.ref().track().equals(level.ref().track())) {
        pairs.add(pair(before, level, Addresses.level(level.ref())));
      }
      before = level;
    }
    return pairs;
  }

  private StartPair pair(Level a, Level b, SitePath page) {
    String comparison = "#" + Addresses.comparing(a.ref(), b.ref());
    return new StartPair(
        context.href(page), comparison, context.heads().head(a), context.heads().head(b));
  }
}
