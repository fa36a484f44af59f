package dev.plumbline.generator.page;

import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.WordRun;
import dev.plumbline.generator.site.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says what a criterion is against the level before. */
final class Changes {
  private final Words words;

  Changes(Words words) {
    this.words = words;
  }

  CriterionView.@Nullable Change view(@Nullable Match match) {
    if (match == null) {
      return null;
    }
    String kind = match.kind().name().toLowerCase(Locale.ROOT);
    List<CriterionView.Words> runs = match.words().stream().map(Changes::words).toList();
    return new CriterionView.Change(kind, words.get("change." + kind), runs);
  }

  private static CriterionView.Words words(WordRun run) {
    return new CriterionView.Words(run.kind().name().toLowerCase(Locale.ROOT), run.text());
  }
}
