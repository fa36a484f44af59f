package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.ContentParts;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Status;
import java.util.List;
import java.util.Locale;

/** A rule against families in force that have no level. */
final class EmptyFamilyCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.EMPTY_FAMILY;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    for (Family family : context.framework().families()) {
      if (family.levels().isEmpty() && family.status() == Status.ACTIVE) {
        findings.add(
            Finding.of(
                    code(),
                    family.file().place(),
                    String.format(Locale.ROOT, "\"%s\" has no levels.", family.name()),
                    "add levels, each as a file in the folder of its track, or set \"status: draft\""
                        + " until there are some.")
                .restingOn(ground(family)));
      }
    }
  }

  // A level may be in a file that cannot be read, or in a folder with another name.
  private static List<ContentPart> ground(Family family) {
    return List.of(ContentParts.family(family.id()));
  }
}
