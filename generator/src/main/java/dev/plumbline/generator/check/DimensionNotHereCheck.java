package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.ContentParts;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Origin;
import dev.plumbline.generator.model.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rule against text under a dimension that does not apply to the level's family or track. */
final class DimensionNotHereCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.DIMENSION_NOT_HERE;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    for (Family family : context.framework().families()) {
      Map<String, Dimension> here = new HashMap<>();
      family.dimensions().forEach(dimension -> here.put(dimension.id(), dimension));
      for (Level level : family.levels()) {
        for (Ref ref : spokenOf(level)) {
          if (context.index().dimensions().has(ref.id())) {
            check(ref, here.get(ref.id()), level, findings);
          }
        }
      }
    }
  }

  private static List<Ref> spokenOf(Level level) {
    List<Ref> refs = new ArrayList<>();
    for (Expectation expectation : level.expectations()) {
      if (isWrittenHere(expectation)) {
        refs.add(expectation.dimension());
      }
    }
    level.profile().stages().forEach(claim -> refs.add(claim.dimension()));
    level.profile().notExpected().forEach(not -> refs.add(not.dimension()));
    level.profile().sameAs().forEach(same -> refs.add(same.dimension()));
    return refs;
  }

  /** Whether any of the text is in the level's own file, and not in a common one. */
  private static boolean isWrittenHere(Expectation expectation) {
    boolean empty = true;
    for (Expectation.Topic topic : expectation.topics()) {
      for (Expectation.Entry entry : topic.entries()) {
        empty = false;
        if (origin(entry) instanceof Origin.Own) {
          return true;
        }
      }
    }
    return empty;
  }

  private static Origin origin(Expectation.Entry entry) {
    return entry instanceof Expectation.Entry.Asked asked
        ? asked.criterion().origin()
        : ((Expectation.Entry.Introduction) entry).origin();
  }

  private void check(Ref ref, @Nullable Dimension here, Level level, Findings findings) {
    String track = level.ref().track();
    if (here == null) {
      add(
          ref,
          level,
          "is not one of this family's dimensions.",
          "add it to \"dimensions\" in family.yaml, or remove this text: no page shows it.",
          findings);
    } else if (!here.appliesTo(track)) {
      add(
          ref,
          level,
          String.format(Locale.ROOT, "does not apply to the track \"%s\".", track),
          "add the track to the dimension's \"tracks\" in framework.yaml, or remove this text: no"
              + " page"
              + " shows it.",
          findings);
    }
  }

  private void add(Ref ref, Level level, String message, String hint, Findings findings) {
    List<ContentPart> ground = new ArrayList<>(ContentParts.shared());
    ground.add(ContentParts.family(level.ref().family(), "dimensions"));
    ground.add(ContentParts.family(level.ref().family(), "names"));
    ground.add(ContentParts.family(level.ref().family()).in(level.ref().track()).in("names"));
    findings.add(
        Finding.of(code(), ref.place(), String.format(Locale.ROOT, "\"%s\" %s", ref, message), hint)
            .restingOn(ground));
  }
}
