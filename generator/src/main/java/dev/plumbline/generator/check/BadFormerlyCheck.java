package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Ref;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A rule against old addresses that cannot be addresses of this site. */
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
      fault(old.id()).ifPresent(fault -> findings.add(finding(old, fault)));
    }
  }

  private Finding finding(Ref old, String fault) {
    return Finding.of(
        code(),
        old.place(),
        String.format(Locale.ROOT, "\"%s\" cannot be an old address: %s.", old, fault),
        "write the address as it was after the site's own address, like"
            + " \"engineering/ic/staff.html\".");
  }

  /** The fault of an address, as the end of a sentence. */
  private static Optional<String> fault(String address) {
    if (address.startsWith("/")) {
      return Optional.of("it begins with \"/\"");
    }
    if (address.chars().anyMatch(c -> c < ' ' || FORBIDDEN.indexOf(c) >= 0)) {
      return Optional.of("it has a character that is not allowed in an address");
    }
    List<String> parts = List.of(address.split("/", -1));
    if (!parts.stream().allMatch(BadFormerlyCheck::isName)) {
      return Optional.of("a part between \"/\" is empty or ends in a dot or space");
    }
    if (!address.endsWith(".html") || address.endsWith("/.html") || address.equals(".html")) {
      return Optional.of("it does not end in the name of a page, such as \"staff.html\"");
    }
    String first = parts.get(0).toLowerCase(Locale.ROOT);
    return OURS.contains(first)
        ? Optional.of(String.format(Locale.ROOT, "the folder \"%s\" has no pages", first))
        : Optional.empty();
  }

  /** Whether every file system keeps a name as it is; {@code .} and {@code ..} are no names. */
  private static boolean isName(String part) {
    return !part.isBlank() && !part.endsWith(".") && part.strip().equals(part);
  }
}
