package dev.plumbline.generator.preview;

import dev.plumbline.generator.preview.http.EventStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** The pages that stand in a browser, which are told when they are no longer what they were. */
final class OpenPages {
  /** What an open page does when it hears this. */
  static final String RELOAD = "reload";

  private final Map<EventStream, Shown> open = new ConcurrentHashMap<>();
  private final BiFunction<String, String, String> versions;

  /**
   * @param versions gives the version of a page, by the prefix of its edition and its path
   */
  OpenPages(BiFunction<String, String, String> versions) {
    this.versions = versions;
  }

  /**
   * A page in a browser.
   *
   * @param prefix that of its edition
   * @param version what it was when it was sent
   */
  record Shown(String prefix, String path, String version) {}

  /** A page begins to listen. It may have changed since it was sent. */
  void add(EventStream stream, Shown page) {
    open.put(stream, page);
    tell(stream, page);
  }

  /** Tells every page that changed. */
  void tell() {
    open.keySet().removeIf(stream -> !stream.isOpen());
    open.forEach(this::tell);
  }

  private void tell(EventStream stream, Shown page) {
    String now = versions.apply(page.prefix(), page.path());
    if (!now.equals(page.version())) {
      // Whoever hears it comes back with the version that it then has.
      open.remove(stream);
      stream.send(RELOAD);
    }
  }
}
