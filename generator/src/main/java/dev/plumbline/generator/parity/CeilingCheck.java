package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.model.Level;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The individual track ends, as far as it is written, below management. */
final class CeilingCheck implements ParityCheck {
  @Override
  public Code code() {
    return Code.CEILING;
  }

  @Override
  public Optional<List<Finding>> judge(FamilyParity family) {
    Optional<Level> manager = FamilyParity.top(family.management());
    if (!family.isComparable() || manager.isEmpty()) {
      return Optional.empty();
    }
    Level top = manager.get();
    Optional<Level> written = FamilyParity.top(family.individual());
    if (written.isPresent() && written.get().grade() >= top.grade()) {
      return Optional.of(List.of());
    }
    Level last = written.orElse(family.individual().get(family.individual().size() - 1));
    return Optional.of(
        List.of(
            Breach.of(
                code(), last.gradePlace(), message(family, written, top), hint(top), last, top)));
  }

  private static String message(FamilyParity family, Optional<Level> written, Level top) {
    String name = family.family().name();
    return written
        .map(
            level ->
                String.format(
                    Locale.ROOT,
                    "In \"%s\" the individual track is written up to grade %d, management up to grade %d.",
                    name,
                    level.grade(),
                    top.grade()))
        .orElse(
            String.format(
                Locale.ROOT,
                "In \"%s\" no individual level is written, and management is, up to grade %d.",
                name,
                top.grade()));
  }

  private static String hint(Level top) {
    return String.format(
            Locale.ROOT,
            "describe an individual level of grade %d whose work is the craft; until there is one, whoever",
            top.grade())
        + " wants to go on has to manage.";
  }
}
