package dev.plumbline.generator.export;

import dev.plumbline.generator.document.XmlDocument;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The export of the list of pages for search engines, by the sitemap protocol 0.9. It has the full
 * address of each page, so it is only made for a site whose address is known. Very many pages are
 * split over several files, which the sitemap then lists.
 */
final class SitemapExport implements Export {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /** The most pages of one file, by the protocol. */
  private static final int LIMIT = 50_000;

  @Override
  public List<ExportedFile> files(ExportContent content) {
    String address = content.address();
    return address == null ? List.of() : files(content.pages(), address);
  }

  private static List<ExportedFile> files(List<SitePath> pages, String address) {
    if (pages.size() <= LIMIT) {
      return List.of(file(Addresses.SITEMAP, "urlset", "url", pages, address));
    }
    List<ExportedFile> files = new ArrayList<>();
    List<SitePath> parts = new ArrayList<>();
    for (int start = 0; start < pages.size(); start += LIMIT) {
      SitePath part = Addresses.sitemap(parts.size() + 1);
      List<SitePath> some = pages.subList(start, Math.min(pages.size(), start + LIMIT));
      files.add(file(part, "urlset", "url", some, address));
      parts.add(part);
    }
    files.add(file(Addresses.SITEMAP, "sitemapindex", "sitemap", parts, address));
    return files;
  }

  private static ExportedFile file(
      SitePath path, String root, String entry, List<SitePath> listed, String address) {
    return new ExportedFile(path, () -> xml(root, entry, listed, address));
  }

  private static byte[] xml(String root, String entry, List<SitePath> listed, String address) {
    XmlDocument xml = new XmlDocument();
    xml.start(root).namespace(NAMESPACE).line(0);
    for (SitePath path : listed) {
      xml.start(entry).start("loc").text(path.under(address)).end().end().line(0);
    }
    return xml.end().line(0).toText().getBytes(StandardCharsets.UTF_8);
  }
}
