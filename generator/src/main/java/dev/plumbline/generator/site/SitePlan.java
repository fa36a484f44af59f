package dev.plumbline.generator.site;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.finding.Place;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Every file of the site, before any of it is made.
 *
 * @param pages in the order of their kinds
 * @param assets content files that are copied as they are
 */
public record SitePlan(List<Page> pages, List<String> assets) {
  public SitePlan {
    pages = List.copyOf(pages);
    assets = List.copyOf(assets);
  }

  /**
   * Plans a site, and finds files that would get one address. Addresses that differ only in case,
   * or in the way an accent is encoded, are one address: many file systems and servers cannot tell
   * them apart.
   *
   * @param made addresses of files that are neither pages nor assets
   */
  public static Parsed<SitePlan> of(List<Page> pages, List<String> assets, List<SitePath> made) {
    Claims claims = new Claims();
    made.forEach(path -> claims.claim(path, Place.startOf("framework.yaml")));
    pages.forEach(page -> claims.claim(page.path(), page.source()));
    assets.forEach(path -> claims.claim(Addresses.asset(path), Place.startOf(path)));
    return new Parsed<>(new SitePlan(claims.free(pages), assets), claims.findings.sorted());
  }

  private static final class Claims {
    private final Map<String, Claim> taken = new HashMap<>();
    private final Findings findings = new Findings();

    void claim(SitePath path, Place source) {
      Claim claim = new Claim(path, source);
      Claim first = taken.putIfAbsent(key(path), claim);
      if (first != null) {
        findings.add(
            Code.DUPLICATE_ADDRESS, source, sentence(claim, first), "rename one of the two.");
      }
    }

    List<Page> free(List<Page> pages) {
      List<Page> free = new ArrayList<>();
      for (Page page : pages) {
        Claim owner = taken.get(key(page.path()));
        if (owner != null && owner.equals(new Claim(page.path(), page.source()))) {
          free.add(page);
        }
      }
      return free;
    }

    private static String sentence(Claim claim, Claim first) {
      String how = claim.path.equals(first.path) ? "" : " (they differ only in case or accents)";
      return String.format(
          Locale.ROOT,
          "\"%s\" would stand at \"%s\", which \"%s\" already has%s.",
          claim.source.path(),
          claim.path,
          first.source.path(),
          how);
    }

    private static String key(SitePath path) {
      return Normalizer.normalize(path.value(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
  }

  private record Claim(SitePath path, Place source) {}
}
