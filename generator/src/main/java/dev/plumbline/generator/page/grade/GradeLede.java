package dev.plumbline.generator.page.grade;

import dev.plumbline.generator.compare.PeerIndex;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.model.Scale;
import dev.plumbline.generator.page.profile.Places;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.NameList;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;

/** The first sentence of the page of a grade: how its levels are related, and what is the same. */
final class GradeLede {
  private final PageContext context;
  private final Words words;
  private final Places places;
  private final boolean onePay;

  /**
   * @param onePay whether the pay of all levels is known and the same
   */
  GradeLede(PageContext context, Places places, boolean onePay) {
    this.context = context;
    this.words = context.words();
    this.places = places;
    this.onePay = onePay;
  }

  String sentence() {
    List<Level> levels = places.levels();
    if (levels.size() == 1) {
      String track = context.heads().head(levels.get(0)).track().name();
      return words.get("grade.lede.alone", track);
    }
    List<String> same = same();
    if (arePeers()) {
      same.add(0, words.get("grade.same.grade"));
      return words.get("grade.lede.peers", list(same));
    }
    boolean none = places.family().peers() instanceof Peers.None;
    String lede = words.get(none ? "grade.lede.no-peers" : "grade.lede.some-peers");
    return same.isEmpty() ? lede : words.get("grade.lede.same", lede, list(same));
  }

  private boolean arePeers() {
    Family family = places.family();
    PeerIndex peers = context.content().peers();
    Level first = places.levels().get(0);
    return !(family.peers() instanceof Peers.None)
        && places.levels().stream().skip(1).allMatch(level -> peers.are(family, first, level));
  }

  private List<String> same() {
    List<String> same = new ArrayList<>();
    if (onePay) {
      same.add(words.get("grade.same.pay"));
    }
    for (Scale scale : places.scalesShared()) {
      same.add(new NameList(words).within(scale.name()));
    }
    List<Level> levels = places.levels();
    if (levels.stream().noneMatch(level -> level.profile().week().isEmpty())
        && new WeekSentence(words, context.framework().vocabulary().activities(), levels)
            .isShared()) {
      same.add(words.get("grade.same.week"));
    }
    return same;
  }

  private String list(List<String> same) {
    return new NameList(words).of(same);
  }
}
