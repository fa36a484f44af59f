package dev.plumbline.generator.page.level;

import dev.plumbline.generator.compare.CriteriaComparison;
import dev.plumbline.generator.compare.LevelComparison;
import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.Predecessor;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Stage;
import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The maker of the summary of a level's changes since the level before. */
final class NewExpectations {
  /** The number of differing values that the bar names. */
  private static final int NAMED = 4;

  private final PageContext context;
  private final Words words;

  NewExpectations(PageContext context) {
    this.context = context;
    this.words = context.words();
  }

  LevelView.News news(Family family, LevelComparison comparison) {
    List<LevelView.NewsLine> lines =
        new ArrayList<>(
            new ProfileChanges(context, comparison.before(), comparison.after()).lines());
    for (Dimension dimension : family.dimensions()) {
      if (dimension.appliesTo(comparison.after().ref().track())) {
        add(lines, comparison, dimension);
      }
    }
    String before = context.heads().shortName(comparison.before());
    String sentence = sentence(comparison, before);
    String brief = comparison.isWrittenAnew() ? named(lines) : sentence;
    return new LevelView.News(
        context.heads().head(comparison.before()),
        words.get("news.title", before),
        sentence,
        lines,
        new LevelBar.Entry(
            words.get("level.bar.news", before), new Link("#" + Anchors.NEWS, brief), null),
        after(family, comparison.after()));
  }

  /** The first of what differs, where single expectations are not counted. */
  private String named(List<LevelView.NewsLine> lines) {
    if (lines.isEmpty()) {
      return words.get("news.all-text");
    }
    int shown = lines.size() > NAMED + 1 ? NAMED : lines.size();
    List<String> names =
        new ArrayList<>(lines.stream().limit(shown).map(LevelView.NewsLine::name).toList());
    if (shown < lines.size()) {
      names.add(words.get("news.more", lines.size() - shown));
    }
    return String.join(", ", names);
  }

  /** A link to the changes at the next written level, which is compared with this one. */
  @Nullable Link after(Family family, Level level) {
    return family.levels(level.ref().track()).stream()
        .filter(other -> other.status() != Status.PLACEHOLDER)
        .filter(
            other ->
                Predecessor.of(context.framework().vocabulary(), family, other)
                    .filter(level::equals)
                    .isPresent())
        .findFirst()
        .map(
            other ->
                new Link(
                    context.href(Addresses.level(other.ref()), Anchors.NEWS),
                    words.get("news.after", context.heads().shortName(other))))
        .orElse(null);
  }

  private String sentence(LevelComparison comparison, String before) {
    if (comparison.isWrittenAnew()) {
      return words.get("news.anew", before);
    }
    List<String> parts = new ArrayList<>();
    count(parts, "news.new", comparison.count(Match.Kind.NEW));
    count(parts, "news.changed", comparison.count(Match.Kind.CHANGED));
    count(parts, "news.carried", comparison.count(Match.Kind.CARRIED));
    count(parts, "news.gone", comparison.gone());
    return parts.isEmpty() ? words.get("news.nothing") : String.join(", ", parts);
  }

  private void add(
      List<LevelView.NewsLine> lines, LevelComparison comparison, Dimension dimension) {
    List<String> counts =
        comparison.isWrittenAnew() ? List.of() : counts(comparison, dimension.id());
    String stage = stage(comparison, dimension);
    if (!counts.isEmpty() || stage != null) {
      String href = "#" + Anchors.dimension(dimension.id());
      String counted = counts.isEmpty() ? null : String.join(", ", counts);
      lines.add(new LevelView.NewsLine(dimension.name(), href, counted, stage));
    }
  }

  private List<String> counts(LevelComparison comparison, String dimension) {
    CriteriaComparison under = comparison.under(dimension);
    List<String> counts = new ArrayList<>();
    count(counts, "news.new", under.count(Match.Kind.NEW));
    count(counts, "news.changed", under.count(Match.Kind.CHANGED));
    count(counts, "news.gone", under.gone().size());
    if (comparison.framings(dimension).stream().anyMatch(one -> one.kind() != Match.Kind.CARRIED)) {
      counts.add(words.get("news.text"));
    }
    return counts;
  }

  private @Nullable String stage(LevelComparison comparison, Dimension dimension) {
    String before = dimension.stage(comparison.before()).map(Stage::name).orElse(null);
    String after = dimension.stage(comparison.after()).map(Stage::name).orElse(null);
    return before == null || after == null || before.equals(after)
        ? null
        : words.get("news.stage", before, after);
  }

  private void count(List<String> parts, String key, int number) {
    if (number > 0) {
      parts.add(words.count(key, number));
    }
  }
}
