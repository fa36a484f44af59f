package dev.plumbline.generator.parse.layout;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.parse.field.Ids;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The check of the names of pages and their folders, which appear in addresses as they are. */
final class PageNames {
  private static final Pattern CLEAN = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?");

  private final Findings findings;
  private final Set<String> folders = new HashSet<>();

  PageNames(Findings findings) {
    this.findings = findings;
  }

  /** Looks at a page's name, and at each folder with the first of its pages. */
  void check(String path) {
    int from = path.indexOf('/') + 1;
    for (int end = path.indexOf('/', from); end > 0; end = path.indexOf('/', from)) {
      if (folders.add(path.substring(0, end))) {
        check(path.substring(from, end), "", path);
      }
      from = end + 1;
    }
    check(FileNames.withoutEnding(path.substring(from)), ".md", path);
  }

  private void check(String name, String ending, String path) {
    if (CLEAN.matcher(name).matches()) {
      return;
    }
    String better = Ids.corrected(name);
    findings.add(
        Code.BAD_PAGE_NAME,
        Place.startOf(path),
        "\"" + name + ending + "\" cannot be part of a web address.",
        better.isEmpty()
            ? "rename it, using only the letters a to z, digits and hyphens."
            : "rename it to \"" + better + ending + "\".");
  }
}
