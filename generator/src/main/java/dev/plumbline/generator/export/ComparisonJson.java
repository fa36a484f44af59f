package dev.plumbline.generator.export;

import dev.plumbline.generator.compare.LevelComparison;
import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.ProseMatch;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.LevelRef;
import java.util.IdentityHashMap;
import java.util.Locale;

/** The comparison of a level with its predecessor and its peers, in {@link FrameworkExport}. */
final class ComparisonJson {
  private final LevelComparison comparison;
  private final ExportJson json;
  private final IdentityHashMap<Criterion, Match> criteria = new IdentityHashMap<>();
  private final IdentityHashMap<Prose, ProseMatch> framings = new IdentityHashMap<>();

  ComparisonJson(LevelComparison comparison, String dimension, ExportJson json) {
    this.comparison = comparison;
    this.json = json;
    for (Match match : comparison.under(dimension).matches()) {
      criteria.put(match.criterion(), match);
    }
    for (ProseMatch match : comparison.framings(dimension)) {
      framings.put(match.text(), match);
    }
  }

  /** Writes the comparison of the summaries. */
  static void summary(LevelComparison comparison, ExportJson json) {
    ProseMatch summary = comparison.summary();
    if (summary != null) {
      json.object("summaryChange", () -> json.text("mark", word(summary.kind())));
    }
  }

  /** Writes a pair of matching criteria of two peers, seen from the first. */
  static void pair(LevelComparison both, Match match, ExportJson json) {
    Criterion own = match.before();
    if (own != null) {
      json.text("own", ref(both.before().ref(), own));
      json.text("theirs", ref(both.after().ref(), match.criterion()));
      json.text("kind", match.asksTheSame() ? "same" : "similar");
    }
  }

  void write(Expectation.Entry entry) {
    if (entry instanceof Expectation.Entry.Asked asked) {
      Match match = criteria.get(asked.criterion());
      if (match != null) {
        json.object("change", () -> change(match));
      }
    } else if (entry instanceof Expectation.Entry.Introduction framing) {
      ProseMatch match = framings.get(framing.prose());
      if (match != null) {
        json.object("change", () -> json.text("mark", word(match.kind())));
      }
    }
  }

  private void change(Match match) {
    json.text("mark", word(match.kind()));
    Criterion before = match.before();
    if (before != null) {
      json.text("from", ref(comparison.before().ref(), before));
    }
  }

  private static String ref(LevelRef level, Criterion criterion) {
    return level + "#" + criterion.id();
  }

  private static String word(Match.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
