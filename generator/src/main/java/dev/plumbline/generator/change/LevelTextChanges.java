package dev.plumbline.generator.change;

import dev.plumbline.generator.change.ChangeTarget.Kind;
import dev.plumbline.generator.change.Pairing.Pair;
import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Activity;
import dev.plumbline.generator.model.Group;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.model.Scale;
import dev.plumbline.generator.model.Section;
import dev.plumbline.generator.model.Vocabulary;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The changes of a level's names, scales, week and explaining texts. */
final class LevelTextChanges {
  private final Vocabulary then;
  private final Vocabulary now;
  private final Pairing<Scale> scales;

  LevelTextChanges(FrameworkPairing pairing) {
    this.then = pairing.before().vocabulary();
    this.now = pairing.after().vocabulary();
    this.scales = new Pairing<>(then.scales(), now.scales()).by(Scale::id);
  }

  void compare(Pair<Level> levels, List<Change> changes) {
    Level before = levels.before();
    Level after = levels.after();
    names(before, after, changes);
    if (!before.profile().equals(after.profile())) {
      scales.pairs().forEach(pair -> scale(levels, pair.before(), pair.after(), changes));
      scales.added().forEach(scale -> scale(levels, null, scale, changes));
      scales.removed().forEach(scale -> scale(levels, scale, null, changes));
      week(before, after, changes);
      facts(before, after, changes);
    }
    ChangeTarget summary = ChangeTarget.only(Kind.SUMMARY);
    TextChanges.compare(summary, before.summary(), after.summary(), changes::add);
    texts(before.sections(), after.sections(), changes);
    texts(before.groups(), after.groups(), changes);
    ChangeTarget owner = ChangeTarget.only(Kind.OWNER);
    OwnerChanges.compare(owner, before.owner(), after.owner(), changes::add);
    word(Kind.AUDIENCE, before.audience(), after.audience(), changes);
  }

  private static void names(Level before, Level after, List<Change> changes) {
    rename(Kind.TITLE, before.title(), after.title(), changes);
    rename(Kind.CODE, before.code(), after.code(), changes);
    word(
        Kind.ALIASES,
        String.join(", ", new TreeSet<>(before.name().aliases())),
        String.join(", ", new TreeSet<>(after.name().aliases())),
        changes);
  }

  private static void rename(Kind kind, String was, String is, List<Change> changes) {
    if (!was.equals(is)) {
      changes.add(Change.of(ChangeTarget.only(kind), ChangeType.RENAMED, Impact.RENAMES, was, is));
    }
  }

  private static void word(
      Kind kind, @Nullable String was, @Nullable String is, List<Change> changes) {
    TextChanges.compare(ChangeTarget.only(kind), was, is, changes::add);
  }

  /**
   * Reports the change of a scale. A scale named for the first time only describes the level, and
   * is not binding.
   */
  private static void scale(
      Pair<Level> levels, @Nullable Scale was, @Nullable Scale is, List<Change> changes) {
    Scale named = is == null ? was : is;
    String from = step(levels.before(), was);
    String to = step(levels.after(), is);
    if (named != null && !Objects.equals(from, to)) {
      boolean binding = from != null && to != null;
      ChangeTarget scale = new ChangeTarget(Kind.SCALE, named.id(), named.name());
      LadderChanges.of(was, is).compare(scale, from, to, binding, changes);
    }
  }

  private static @Nullable String step(Level level, @Nullable Scale scale) {
    return scale == null
        ? null
        : level.profile().scale(scale.id()).map(choice -> choice.step().id()).orElse(null);
  }

  private void week(Level before, Level after, List<Change> changes) {
    String was = week(then, before);
    String is = week(now, after);
    ChangeTarget week = ChangeTarget.only(Kind.WEEK);
    if (was.isEmpty() || is.isEmpty()) {
      TextChanges.compare(week, was, is, changes::add);
    } else if (!shares(before).equals(shares(after))) {
      changes.add(Change.of(week, ChangeType.CHANGED, Impact.CLARIFIES, was, is));
    }
  }

  private static Map<String, Integer> shares(Level level) {
    return level.profile().week().stream()
        .collect(
            Collectors.toMap(share -> share.activity().id(), Profile.Share::percent, Integer::sum));
  }

  private static String week(Vocabulary vocabulary, Level level) {
    return level.profile().week().stream()
        .map(share -> activity(vocabulary, share) + " " + share.percent() + "%")
        .collect(Collectors.joining(", "));
  }

  private static String activity(Vocabulary vocabulary, Profile.Share share) {
    String id = share.activity().id();
    return vocabulary.activity(id).map(Activity::name).orElse(id);
  }

  private static void facts(Level before, Level after, List<Change> changes) {
    Map<String, Prose> were = facts(before);
    Map<String, Prose> are = facts(after);
    for (String name : union(were.keySet(), are.keySet())) {
      TextChanges.compare(
          new ChangeTarget(Kind.FACT, name, name),
          were.getOrDefault(name, Prose.EMPTY),
          are.getOrDefault(name, Prose.EMPTY),
          changes::add);
    }
  }

  private static Map<String, Prose> facts(Level level) {
    Map<String, Prose> facts = new LinkedHashMap<>();
    level.profile().facts().forEach(fact -> facts.put(fact.name(), fact.value()));
    return facts;
  }

  private void texts(List<Level.Text> then, List<Level.Text> now, List<Change> changes) {
    if (then.equals(now)) {
      return;
    }
    Map<String, Article> were = articles(then);
    Map<String, Article> are = articles(now);
    for (String id : union(were.keySet(), are.keySet())) {
      TextChanges.compare(
          new ChangeTarget(Kind.TEXT, id, heading(id)),
          were.getOrDefault(id, Article.EMPTY),
          are.getOrDefault(id, Article.EMPTY),
          changes::add);
    }
    ReaderChanges.compare(audiences(then), audiences(now), changes::add);
  }

  private Map<String, String> audiences(List<Level.Text> texts) {
    Map<String, String> audiences = new LinkedHashMap<>();
    texts.forEach(
        text -> audiences.put(heading(text.about().id()), ReaderChanges.word(text.audience())));
    return audiences;
  }

  private static Map<String, Article> articles(List<Level.Text> texts) {
    Map<String, Article> articles = new LinkedHashMap<>();
    texts.forEach(text -> articles.put(text.about().id(), text.article()));
    return articles;
  }

  private String heading(String id) {
    return now.section(id)
        .or(() -> then.section(id))
        .map(Section::name)
        .or(() -> now.group(id).or(() -> then.group(id)).map(Group::name))
        .orElse(id);
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> union = new LinkedHashSet<>(other);
    union.addAll(one);
    return union;
  }
}
