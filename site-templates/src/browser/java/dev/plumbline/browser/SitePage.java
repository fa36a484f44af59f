package dev.plumbline.browser;

import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A page of a site, by its path. Tests show it as {@code site/path}. */
record SitePage(TestSite site, String path) {
  /** What these pages do cannot be done without scripts; they say so. */
  private static final String NEEDS_SCRIPTS = "(.*/)?(compare|reflect)\\.html";

  /**
   * The longest page of each kind, of the sample and of the large framework; and all pages of the
   * small one, which has levels and families in every state.
   */
  static Stream<SitePage> ofEveryKind() throws IOException {
    return Stream.concat(ofReadableSites(), ofTheLargeSite());
  }

  static Stream<SitePage> ofReadableSites() throws IOException {
    return Stream.concat(ofTheSample(), all(TestSite.SMALL));
  }

  static Stream<SitePage> ofTheSample() throws IOException {
    return longestOfEachKind(TestSite.SAMPLE);
  }

  static Stream<SitePage> ofTheLargeSite() throws IOException {
    return longestOfEachKind(TestSite.LARGE);
  }

  static Stream<SitePage> ofTheHostileSite() throws IOException {
    return all(TestSite.HOSTILE);
  }

  /** All pages of a site but those that only lead on to another. */
  static Stream<SitePage> all(TestSite site) throws IOException {
    var built = site.built();
    return built.pages().stream()
        .filter(path -> built.page(path).select("meta[http-equiv=refresh]").isEmpty())
        .map(path -> new SitePage(site, path));
  }

  private static Stream<SitePage> longestOfEachKind(TestSite site) throws IOException {
    Comparator<SitePage> byLength = Comparator.comparingInt(SitePage::length);
    Map<String, SitePage> longest = new TreeMap<>();
    all(site)
        .forEach(
            page -> longest.merge(page.kind(), page, (a, b) -> byLength.compare(a, b) < 0 ? b : a));
    return longest.values().stream();
  }

  /**
   * Read off the address, so that a kind that is new is looked at too: a file at the root or in a
   * family is of its own kind, all files of a deeper folder are of one.
   */
  private String kind() {
    String[] names = path.split("/", -1);
    return switch (names.length) {
      case 1 -> path;
      case 2 -> names[0].equals("pages") ? "pages/" : "family/" + names[1];
      default -> names[0].equals("pages") ? "pages/" : "family/" + names[1] + "/";
    };
  }

  private int length() {
    try {
      return site.built().text(path).length();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  boolean isCompleteWithoutScripts() {
    return !path.matches(NEEDS_SCRIPTS);
  }

  /** Where the page lies on the disk, for a reader who opens the folder without a server. */
  URI file() {
    return TestSite.FOLDER.resolve(site.folder()).resolve(path).toUri();
  }

  @Override
  public String toString() {
    return site.folder() + "/" + path;
  }
}
