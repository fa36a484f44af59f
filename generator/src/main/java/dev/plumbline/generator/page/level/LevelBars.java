package dev.plumbline.generator.page.level;

import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.page.move.MoveLinks;
import dev.plumbline.generator.page.shell.FamilyGrades;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.SitePath;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The maker of the bar under the title of a level. */
final class LevelBars {
  private final PageContext context;
  private final Words words;
  private final Family family;
  private final Level level;
  private final List<Level> peers;

  LevelBars(PageContext context, Family family, Level level) {
    this.context = context;
    this.words = context.words();
    this.family = family;
    this.level = level;
    this.peers = context.content().peers().of(family, level);
  }

  LevelBar bar(LevelView.@Nullable News news) {
    return new LevelBar(
        peers.stream().map(this::peer).toList(),
        peers.isEmpty() ? noPeers() : null,
        news == null ? null : news.brief(),
        new LastChange(context).of(level),
        actions());
  }

  private LevelBar.Peer peer(Level peer) {
    List<Link> links = new ArrayList<>();
    if (peer.equals(peers.get(0))) {
      links.add(together());
    }
    context.content().transitions().toPeers(family, level).stream()
        .filter(transition -> transition.to().level().ref().equals(peer.ref()))
        .findFirst()
        .ifPresent(transition -> links.add(move(transition)));
    return new LevelBar.Peer(context.heads().head(peer), links);
  }

  private Link move(Transition transition) {
    String name = context.heads().shortName(transition.to().level());
    return new Link(
        new MoveLinks(context).all(transition).href(), words.get("level.bar.move", name));
  }

  private String noPeers() {
    if (level.peers() instanceof Peers.None || family.peers() instanceof Peers.None) {
      return words.get("level.no-peers-declared");
    }
    boolean alone = new FamilyGrades(family).at(level.grade()).size() == 1;
    return words.get(alone ? "level.no-peers" : "level.no-peers-here");
  }

  /** The grade's page; the comparison where that does not show the peers. */
  private Link together() {
    boolean shown = new FamilyGrades(family).at(level.grade()).containsAll(peers);
    String href =
        shown
            ? context.href(Addresses.grade(family.id(), level.grade()))
            : context.href(Addresses.COMPARE, Addresses.comparing(level.ref(), peers.get(0).ref()));
    boolean both = peers.size() == 1 || !shown;
    return new Link(href, words.get(both ? "level.bar.both" : "level.bar.all"));
  }

  private List<Link> actions() {
    List<Link> actions = new ArrayList<>();
    Link next = new NewExpectations(context).after(family, level);
    if (next != null) {
      actions.add(next);
    }
    String sheet = context.href(Addresses.conversation(level.ref()));
    actions.add(new Link(sheet, words.get("move.sheet")));
    actions.add(action(Addresses.REFLECT, "level=" + level.ref(), "level.reflect"));
    actions.add(action(Addresses.COMPARE, Addresses.comparing(level.ref(), null), "level.compare"));
    return actions;
  }

  private Link action(SitePath page, String choice, String key) {
    return new Link(context.href(page, choice), words.get(key));
  }
}
