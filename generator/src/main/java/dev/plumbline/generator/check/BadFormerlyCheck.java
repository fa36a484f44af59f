package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Ref;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An old address cannot be one of the site's. */
final class BadFormerlyCheck implements Rule<CheckContext> {
  private static final String FORBIDDEN = "\\:*?\"<>|#%";
  private static final Set<String> OURS = Set.of("assets", "exports", "schema");

  @Override
  public Code code() {
    return Code.BAD_FORMERLY;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    check(context.framework().home().formerly(), findings);
    for (Family family : context.framework().families()) {
      check(family.allFormerly(), findings);
      family.levels().forEach(level -> check(level.formerly(), findings));
    }
    context.framework().pages().forEach(page -> check(page.formerly(), findings));
  }

  private void check(List<Ref> formerly, Findings findings) {
    for (Ref old : formerly) {
      String wrong = wrong(old.id());
      if (!wrong.isEmpty()) {
        findings.add(
            code(),
            old.place(),
            String.format(Locale.ROOT, "\"%s\" cannot be an old address: %s.", old, wrong),
            "write the address from the site's root, like \"engineering/ic/staff.html\".");
      }
    }
  }

  /** What is wrong with an address; empty if nothing is. */
  private static String wrong(String address) {
    if (address.startsWith("/")) {
      return "it begins with \"/\"";
    }
    if (address.chars().anyMatch(c -> c < ' ' || FORBIDDEN.indexOf(c) >= 0)) {
      return "it is not a plain path on this site";
    }
    List<String> parts = List.of(address.split("/", -1));
    if (!parts.stream().allMatch(BadFormerlyCheck::isName)) {
      return "each part between \"/\" must be a name";
    }
    if (!address.endsWith(".html") || address.endsWith("/.html") || address.equals(".html")) {
      return "it does not name a page ending in \".html\"";
    }
    String first = parts.get(0).toLowerCase(Locale.ROOT);
    return OURS.contains(first)
        ? String.format(Locale.ROOT, "the folder \"%s\" holds no pages", first)
        : "";
  }

  /** Not empty, not {@code .} or {@code ..}, and kept as it is by every file system. */
  private static boolean isName(String part) {
    return !part.isBlank() && !part.endsWith(".") && part.strip().equals(part);
  }
}
