package dev.plumbline.generator.export;

import dev.plumbline.generator.document.XmlDocument;
import dev.plumbline.generator.output.SiteOutput;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The list of pages that search engines read, by the sitemap protocol 0.9. It has the whole address
 * of each page, so it is only made for a site whose address is known.
 */
public final class Sitemap {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /** More than these may not stand in one file. */
  private static final int LIMIT = 50_000;

  private final String address;
  private final SiteOutput output;

  /**
   * A sitemap.
   *
   * @param address of the site, with {@code /} at its end
   */
  public Sitemap(String address, SiteOutput output) {
    this.address = address;
    this.output = output;
  }

  /** Lists pages; very many are parted over several files, which the sitemap lists then. */
  public void write(List<SitePath> pages) {
    if (pages.size() <= LIMIT) {
      put(Addresses.SITEMAP, list("urlset", "url", pages));
      return;
    }
    List<SitePath> parts =
        IntStream.range(0, (pages.size() + LIMIT - 1) / LIMIT)
            .mapToObj(part -> part(part, pages))
            .toList();
    put(Addresses.SITEMAP, list("sitemapindex", "sitemap", parts));
  }

  private SitePath part(int index, List<SitePath> pages) {
    SitePath path = Addresses.sitemap(index + 1);
    int end = Math.min(pages.size(), (index + 1) * LIMIT);
    put(path, list("urlset", "url", pages.subList(index * LIMIT, end)));
    return path;
  }

  private String list(String root, String entry, List<SitePath> paths) {
    XmlDocument xml = new XmlDocument();
    xml.start(root).namespace(NAMESPACE).line(0);
    for (SitePath path : paths) {
      xml.start(entry).start("loc").text(path.under(address)).end().end().line(0);
    }
    return xml.end().line(0).toText();
  }

  private void put(SitePath path, String xml) {
    output.put(path.value(), xml.getBytes(StandardCharsets.UTF_8));
  }
}
