package dev.plumbline.generator.site;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The addresses of a site's files, each for the first that claims it. Addresses that differ only in
 * case, or in the way an accent is encoded, are one address: many file systems and servers cannot
 * tell them apart.
 */
public final class AddressClaims {
  private final Map<String, Claim> taken = new HashMap<>();
  private final Findings findings = new Findings();

  /**
   * Claims an address, or finds that it is taken.
   *
   * @param source the content that the file is made from
   */
  public void claim(SitePath path, Place source) {
    Claim claim = new Claim(path, source);
    Claim first = taken.putIfAbsent(key(path), claim);
    if (first != null) {
      findings.add(
          Code.DUPLICATE_ADDRESS, source, sentence(claim, first), "rename one of the two.");
    }
  }

  /** Whether an address was claimed. */
  public boolean isTaken(SitePath path) {
    return taken.containsKey(key(path));
  }

  /** The pages that claimed their addresses first. */
  public List<Page> free(List<Page> pages) {
    List<Page> free = new ArrayList<>();
    for (Page page : pages) {
      Claim owner = taken.get(key(page.path()));
      if (owner != null && owner.equals(new Claim(page.path(), page.source()))) {
        free.add(page);
      }
    }
    return free;
  }

  /** A finding for each claim of an address that was taken. */
  public List<Finding> findings() {
    return findings.sorted();
  }

  private static String sentence(Claim claim, Claim first) {
    String how = claim.path.equals(first.path) ? "" : " (they differ only in case or accents)";
    return String.format(
        Locale.ROOT,
        "\"%s\" would get the address \"%s\", which \"%s\" already has%s.",
        claim.source.path(),
        claim.path,
        first.source.path(),
        how);
  }

  private static String key(SitePath path) {
    return Normalizer.normalize(path.value(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private record Claim(SitePath path, Place source) {}
}
