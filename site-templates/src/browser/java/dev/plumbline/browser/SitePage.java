package dev.plumbline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.stream.Stream;

/** A page of a site, by its path. Tests show it as {@code site/path}. */
record SitePage(TestSite site, String path) {
  /** Pages that need scripts, and say so without them. */
  private static final String NEEDS_SCRIPTS = "(.*/)?(compare|reflect)\\.html";

  /** Pages of the sites of usual size, and of the large one. */
  static Stream<SitePage> ofEveryKind() throws IOException {
    return Stream.concat(ofReadableSites(), ofTheLargeSite());
  }

  /**
   * Pages with every part of a page; the small framework has levels and families in every state.
   */
  static Stream<SitePage> ofReadableSites() throws IOException {
    return EveryPart.of(Stream.concat(all(TestSite.SAMPLE), all(TestSite.SMALL))).stream();
  }

  static Stream<SitePage> ofTheSample() throws IOException {
    return EveryPart.longestOfEachKind(all(TestSite.SAMPLE));
  }

  static Stream<SitePage> ofTheLargeSite() throws IOException {
    return EveryPart.longestOfEachKind(all(TestSite.LARGE));
  }

  static Stream<SitePage> ofTheHostileSite() throws IOException {
    return all(TestSite.HOSTILE);
  }

  /** All pages of a site but redirects. */
  static Stream<SitePage> all(TestSite site) throws IOException {
    var built = site.built();
    return built.pages().stream()
        .filter(path -> built.page(path).select("meta[http-equiv=refresh]").isEmpty())
        .map(path -> new SitePage(site, path));
  }

  /**
   * The kind of the page, by its address, so that new kinds are covered: a file at the root or in a
   * family is of its own kind, all files of a deeper folder are of one.
   */
  String kind() {
    String[] names = path.split("/", -1);
    return switch (names.length) {
      case 1 -> path;
      case 2 -> names[0].equals("pages") ? "pages/" : "family/" + names[1];
      default -> names[0].equals("pages") ? "pages/" : "family/" + names[1] + "/";
    };
  }

  int length() {
    try {
      return site.built().text(path).length();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isCompleteWithoutScripts() {
    return !path.matches(NEEDS_SCRIPTS);
  }

  /** Whether this is the page of the whole framework, which is made for paper. */
  boolean isBook() {
    return path.equals("print.html");
  }

  /** The address of the page on disk, for a reader who opens the folder without a server. */
  URI file() {
    return TestSite.FOLDER.resolve(site.folder()).resolve(path).toUri();
  }

  @Override
  public String toString() {
    return site.folder() + "/" + path;
  }
}
