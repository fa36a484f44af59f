package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Nearest;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.ContentParts;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.site.LinkTarget;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rule against links to a heading or criterion that the page does not have. */
final class DeadFragmentCheck implements Rule<CheckContext> {
  /** The number of dead fragments for which a hint compares all names, which takes time. */
  private static final int MOST_GUESSES = 100;

  @Override
  public Code code() {
    return Code.DEAD_FRAGMENT;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    Map<String, Level> levels = new HashMap<>();
    context.index().levels().values().forEach(level -> levels.put(level.place().path(), level));
    Map<String, String> hints = new HashMap<>();
    for (CheckContext.ResolvedLink link : context.links()) {
      if (link.target() instanceof LinkTarget.NoSuchFragment none) {
        String message =
            String.format(
                Locale.ROOT,
                "\"%s\" has no heading or expectation \"#%s\".",
                none.path(),
                none.fragment());
        String hint = hints.computeIfAbsent(message, m -> hint(none, hints.size() < MOST_GUESSES));
        findings.add(
            Finding.of(code(), link.start().place(), message, hint)
                .restingOn(text(none.path(), levels.get(none.path()))));
      }
    }
  }

  /** The parts of the content that a page shows. */
  private static List<ContentPart> text(String path, @Nullable Level level) {
    return level == null ? List.of(ContentPart.of(path).in("text")) : ContentParts.text(level);
  }

  private static String hint(LinkTarget.NoSuchFragment none, boolean guessing) {
    if (none.known().isEmpty()) {
      return String.format(
          Locale.ROOT, "leave out \"#%s\": you can link to the page only.", none.fragment());
    }
    return guessing
        ? Nearest.hint(none.fragment(), "Headings and expectations", none.known())
        : "write a heading of that file in lower case with hyphens, or the id of an expectation.";
  }
}
