package dev.plumbline.generator.preview;

import dev.plumbline.generator.GenerateRequest;
import dev.plumbline.generator.SiteOnDemand;
import dev.plumbline.generator.SiteSession;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The site as some readers see it, in memory.
 *
 * @see Editions
 */
final class PreviewEdition {
  private static final int PAGES_KEPT = 200;

  private final EditionName name;
  private final SiteSession session = new SiteSession();
  private final Map<String, byte[]> shown = new RecentPages();
  private SiteState state = SiteState.NONE;
  private long round = -1;

  PreviewEdition(EditionName name) {
    this.name = name;
  }

  EditionName name() {
    return name;
  }

  synchronized SiteState state() {
    return state;
  }

  /** Reads the files again, unless it has done so in this round. */
  synchronized SiteState read(GenerateRequest request, long currentRound) {
    if (round != currentRound) {
      state = next(request);
      round = currentRound;
    }
    return state;
  }

  private SiteState next(GenerateRequest request) {
    try {
      return state.then(session.onDemand(request));
    } catch (IOException | RuntimeException problem) {
      return new SiteState(state.good(), null, Failure.sentence(problem));
    }
  }

  /**
   * A page as it is now, or where it cannot be made, as it was shown last.
   *
   * @param path relative to the site's folder
   */
  synchronized Optional<byte[]> page(String path) {
    SiteOnDemand site = state.good();
    if (site == null || site.source(path).isEmpty()) {
      return Optional.empty();
    }
    try {
      site.file(path).ifPresent(html -> shown.put(path, html));
    } catch (IOException | RuntimeException problem) {
      state = state.failing(Failure.sentence(problem));
    }
    return Optional.ofNullable(shown.get(path));
  }

  /** The bytes of a file that is no page. */
  Optional<byte[]> file(String path) throws IOException {
    SiteOnDemand site = state().good();
    return site == null ? Optional.empty() : site.file(path);
  }

  /** Pages that somebody looked at lately. */
  private static final class RecentPages extends LinkedHashMap<String, byte[]> {
    private static final long serialVersionUID = 1;

    RecentPages() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
      return size() > PAGES_KEPT;
    }
  }
}
