package dev.plumbline.generator.preview;

import dev.plumbline.generator.SiteOnDemand;
import dev.plumbline.generator.preview.http.Answer;
import dev.plumbline.generator.preview.http.Answerer;
import dev.plumbline.generator.preview.http.Asked;
import dev.plumbline.generator.render.Theme;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Optional;

/** The addresses of a preview. Paths are looked up among the files of the site, never on a disk. */
final class PreviewPages implements Answerer {
  private static final String INDEX = "index.html";

  private final Editions editions;
  private final PageWriter writer;
  private final OpenPages open;
  private final Theme theme;
  private final ChangesPage changes;

  /**
   * @param theme the default theme, whose styles the preview's own pages have
   */
  PreviewPages(
      Editions editions, PageWriter writer, OpenPages open, Theme theme, ChangesPage changes) {
    this.editions = editions;
    this.writer = writer;
    this.open = open;
    this.theme = theme;
    this.changes = changes;
  }

  @Override
  public Answer answer(Asked asked) throws IOException {
    String prefix = prefix(asked.path());
    Optional<PreviewEdition> edition = editions.of(prefix);
    return edition.isEmpty()
        ? Answer.sentence(404, "This framework has no such edition.")
        : answer(edition.get(), asked.at(asked.path().substring(prefix.length())));
  }

  private static String prefix(String path) {
    return path.startsWith("~") ? path.substring(0, path.indexOf('/') + 1) : "";
  }

  private Answer answer(PreviewEdition edition, Asked asked) throws IOException {
    String path = asked.path();
    if (path.equals(PreviewAddresses.EVENTS)) {
      OpenPages.Shown page =
          new OpenPages.Shown(edition.name().prefix(), asked.value("page"), asked.value("version"));
      return new Answer.News(stream -> open.add(stream, page));
    }
    if (path.equals(PreviewAddresses.CHANGES)) {
      return changes.answer(edition);
    }
    return path.startsWith(PreviewAddresses.THEME)
        ? ofTheme(path.substring(PreviewAddresses.THEME.length()))
        : file(edition, path);
  }

  private Answer ofTheme(String name) throws IOException {
    try {
      return Answer.file(name, theme.bytes(name));
    } catch (FileNotFoundException missing) {
      return Answer.sentence(404, missing.getMessage());
    }
  }

  private Answer file(PreviewEdition edition, String path) throws IOException {
    String file = path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
    Optional<byte[]> other = isPage(edition, file) ? Optional.empty() : edition.file(file);
    if (other.isPresent()) {
      return Answer.file(file, other.get());
    }
    if (isPage(edition, file + "/" + INDEX)) {
      return new Answer.Elsewhere("/" + edition.name().prefix() + file + "/");
    }
    SentPage page = writer.page(edition, file);
    return Answer.page(page.status(), page.html());
  }

  private static boolean isPage(PreviewEdition edition, String path) {
    SiteOnDemand site = edition.state().good();
    return site != null && site.source(path).isPresent();
  }
}
