package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.site.LinkTarget;
import java.util.List;
import java.util.Locale;

/** A rule against links to files that do not exist or have no page. */
final class DeadLinkCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.DEAD_LINK;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    NearestPath nearest = new NearestPath();
    for (CheckContext.ResolvedLink link : context.links()) {
      if (link.target() instanceof LinkTarget.Nowhere nowhere && !link.start().target().isEmpty()) {
        findings.add(
            Finding.of(
                    code(),
                    link.start().place(),
                    String.format(
                        Locale.ROOT,
                        "This link leads to \"%s\", which has no page.",
                        nowhere.path()),
                    hint(link, nowhere, nearest))
                .restingOn(missed(nowhere.path())));
      }
    }
  }

  /**
   * The parts that a dead link misses: the file, or for a folder, the files that could be its page.
   */
  private static List<ContentPart> missed(String path) {
    ContentPart part = ContentPart.of(path);
    boolean file = path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
    return file ? List.of(part) : List.of(part.in("index"), part.in("family"));
  }

  private static String hint(
      CheckContext.ResolvedLink link, LinkTarget.Nowhere nowhere, NearestPath nearest) {
    String path = nowhere.path();
    if (path.startsWith("common/")) {
      return "common files have no page of their own: link to a level that shows their text.";
    }
    if (path.startsWith("..")) {
      return "this is outside the content folder: write the full web address, with https://.";
    }
    return nearest.hint(path, link.start().place().path(), nowhere.known());
  }
}
