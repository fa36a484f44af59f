package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Nearest;
import dev.plumbline.generator.site.Target;
import java.util.Locale;

/** A link leads to a page that exists, at a place of it that does not. */
final class DeadFragmentCheck implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    for (Subject.Link link : subject.links()) {
      if (link.target() instanceof Target.NoSuchFragment none) {
        findings.add(
            Code.DEAD_FRAGMENT,
            link.start().place(),
            String.format(
                Locale.ROOT,
                "\"%s\" has no heading or criterion \"#%s\".",
                none.path(),
                none.fragment()),
            hint(none));
      }
    }
  }

  private static String hint(Target.NoSuchFragment none) {
    return none.known().isEmpty()
        ? String.format(
            Locale.ROOT, "leave out \"#%s\": there is only the page to link to.", none.fragment())
        : Nearest.hint(none.fragment(), "Headings and criteria", none.known());
  }
}
