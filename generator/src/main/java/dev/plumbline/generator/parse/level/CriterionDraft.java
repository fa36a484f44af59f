package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion as it is written, before it has an id in its level.
 *
 * @param id the author's; absent where the level gives it one
 */
record CriterionDraft(
    @Nullable String id,
    Prose text,
    Prose detail,
    List<Criterion.Example> examples,
    List<String> tags,
    @Nullable String audience,
    Place place) {
  /** A draft that is only a text. */
  static CriterionDraft of(Prose text, Place place) {
    return new CriterionDraft(null, text, Prose.EMPTY, List.of(), List.of(), null, place);
  }

  /** The criterion of the model, without an id if it has none of its own. */
  Criterion criterion() {
    return new Criterion(
        id == null ? "" : id,
        id != null,
        text,
        detail,
        examples,
        tags,
        Origin.OWN,
        audience,
        place);
  }
}
