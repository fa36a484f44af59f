package dev.plumbline.generator.site;

import dev.plumbline.generator.model.ContentLink;
import dev.plumbline.generator.site.ContentAddresses.Entry;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A resolver of links in the content, relative to their file. */
final class LinkReader {
  /**
   * A link between a footnote and its mark, which goes with the text to every page that shows it.
   */
  private static final Pattern FOOTNOTE = Pattern.compile("#fn(ref)?\\..*");

  private final Map<String, Entry> entries;

  LinkReader(Map<String, Entry> entries) {
    this.entries = entries;
  }

  LinkTarget read(String target, String from) {
    if (FOOTNOTE.matcher(target).matches()) {
      return new LinkTarget.Here(target.substring(1));
    }
    return ContentLink.of(target, from)
        .map(this::inside)
        .orElseGet(() -> new LinkTarget.Outside(target));
  }

  private LinkTarget inside(ContentLink link) {
    return entry(link.path())
        .map(entry -> inside(entry, link.path(), link.fragment()))
        .orElseGet(() -> new LinkTarget.Nowhere(link.path(), entries.keySet()));
  }

  private Optional<Entry> entry(String path) {
    String folder = path.isEmpty() || path.endsWith("/") ? path : path + "/";
    return Optional.ofNullable(entries.get(path))
        .or(() -> Optional.ofNullable(entries.get(folder + "index.md")))
        .or(() -> Optional.ofNullable(entries.get(folder + "family.yaml")));
  }

  private static LinkTarget inside(Entry entry, String path, String fragment) {
    if (fragment.isEmpty()) {
      return new LinkTarget.Inside(entry.page(), null);
    }
    SitePath kept = entry.kept().get(fragment);
    if (kept != null) {
      return new LinkTarget.Inside(kept, null);
    }
    Map<String, String> fragments = entry.fragments().get();
    String id = fragments.get(fragment);
    if (id != null) {
      return new LinkTarget.Inside(entry.page(), id);
    }
    boolean keepsLevels = fragments.isEmpty();
    return new LinkTarget.NoSuchFragment(
        path, fragment, keepsLevels ? entry.kept().keySet() : fragments.keySet());
  }
}
