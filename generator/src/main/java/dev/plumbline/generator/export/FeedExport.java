package dev.plumbline.generator.export;

import dev.plumbline.generator.change.FamilyChange;
import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.change.LevelChange;
import dev.plumbline.generator.document.XmlDocument;
import dev.plumbline.generator.markdown.Html;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Owner;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.SitePath;
import dev.plumbline.generator.version.Version;
import dev.plumbline.generator.version.VersionWords;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The export of the Atom feed of versions (RFC 4287). Where the site's address is unknown, links
 * are relative, and ids are made from the names of framework and version.
 */
final class FeedExport implements Export {
  @Override
  public List<ExportedFile> files(ExportContent content) {
    return content.versions().isEmpty()
        ? List.of()
        : List.of(new ExportedFile(Addresses.FEED, () -> new FeedExport.Feed(content).bytes()));
  }

  /** A feed that is being written. */
  private static final class Feed {
    private final ExportContent content;
    private final Framework framework;
    private final VersionWords told;
    private final XmlDocument xml = new XmlDocument();

    Feed(ExportContent content) {
      this.content = content;
      this.framework = content.framework();
      this.told = new VersionWords(content.words());
    }

    byte[] bytes() {
      xml.start("feed").namespace("http://www.w3.org/2005/Atom");
      xml.attribute("xml:lang", framework.locale()).line(0);
      String title = content.words().get("changes.title");
      element("title", framework.name() + ": " + title);
      element("id", id(Addresses.FEED, null));
      released().stream()
          .map(version -> Objects.requireNonNull(version.date()))
          .max(Comparator.naturalOrder())
          .ifPresent(date -> element("updated", written(date)));
      author();
      if (content.address() != null) {
        xml.empty("link").attribute("rel", "self");
        xml.attribute("href", address(Addresses.FEED)).line(0);
      }
      page(address(Addresses.CHANGES));
      released().forEach(this::entry);
      return xml.end().line(0).toText().getBytes(StandardCharsets.UTF_8);
    }

    private List<Version> released() {
      return content.versions().all().stream().filter(Version::isReleased).toList();
    }

    private void author() {
      Owner owner = framework.owner();
      xml.start("author").line(0);
      element("name", owner == null ? framework.name() : owner.name());
      xml.end().line(0);
    }

    private void entry(Version version) {
      String anchor = Anchors.version(version.id());
      xml.start("entry").line(0);
      element("title", told.title(version));
      element("id", id(Addresses.CHANGES, version));
      element("updated", written(Objects.requireNonNull(version.date())));
      page(address(Addresses.CHANGES) + "#" + anchor);
      xml.start("content").attribute("type", "html").text(content(version)).end().line(0);
      xml.end().line(0);
    }

    private void element(String name, String text) {
      xml.start(name).text(text).end().line(0);
    }

    /** A link to a page that says the same to people. */
    private void page(String href) {
      xml.empty("link").attribute("rel", "alternate").attribute("type", "text/html");
      xml.attribute("href", href).line(0);
    }

    private String content(Version version) {
      StringBuilder html = new StringBuilder();
      html.append("<p>").append(Html.escape(told.sentence(version))).append("</p>");
      FrameworkChange change = version.change();
      if (change != null) {
        change.families().stream()
            .filter(family -> !family.levels().isEmpty())
            .forEach(family -> family(family, html));
      }
      return html.toString();
    }

    private void family(FamilyChange family, StringBuilder html) {
      html.append("<h3>").append(Html.escape(family.name())).append("</h3><ul>");
      for (LevelChange level : family.levels()) {
        String text = told.level(level);
        html.append("<li>").append(Html.escape(text)).append("</li>");
      }
      html.append("</ul>");
    }

    private String address(SitePath path) {
      String site = content.address();
      return site == null ? path.value() : path.under(site);
    }

    /** A permanent id, which does not depend on the site's address while that is unknown. */
    private String id(SitePath path, @Nullable Version version) {
      String name = version == null ? "" : version.id();
      if (content.address() != null) {
        return address(path) + (version == null ? "" : "#" + Anchors.version(name));
      }
      String all = framework.name() + "\n" + path.value() + "\n" + name;
      return "urn:uuid:" + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }

    private static String written(OffsetDateTime date) {
      return date.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
  }
}
