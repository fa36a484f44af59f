package dev.plumbline.generator.preview;

import dev.plumbline.generator.AudienceReader;
import dev.plumbline.generator.GenerateRequest;
import dev.plumbline.generator.model.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * The editions of a framework: for all its audiences at the root, and in a folder each the open one
 * and that of each audience. Each is made when it is first asked for.
 */
final class Editions {
  private static final String ROOT = "";

  private final GenerateRequest request;
  private final LoadedFiles loaded;
  private final Map<String, PreviewEdition> used = new ConcurrentHashMap<>();
  private volatile List<EditionName> names = List.of();
  private final AtomicLong round = new AtomicLong();

  Editions(GenerateRequest request) {
    this.request = request;
    this.loaded = new LoadedFiles(request);
    change();
  }

  /** Something in the files has changed: all editions are to be read again. */
  void change() {
    loaded.look();
    names = names(AudienceReader.audiences(request.content()));
    round.incrementAndGet();
  }

  private static List<EditionName> names(List<Audience> audiences) {
    List<EditionName> names = new ArrayList<>();
    Set<String> all = audiences.stream().map(Audience::id).collect(Collectors.toSet());
    boolean isOne = audiences.size() == 1;
    names.add(new EditionName(ROOT, isOne ? audiences.get(0).name() : "All audiences", all));
    if (!audiences.isEmpty()) {
      names.add(new EditionName("~open/", "Open edition", Set.of()));
    }
    for (Audience one : isOne ? List.<Audience>of() : audiences) {
      names.add(new EditionName("~for-" + one.id() + "/", one.name(), Set.of(one.id())));
    }
    return names;
  }

  /** The files that pages of all editions load. */
  LoadedFiles loaded() {
    return loaded;
  }

  List<EditionName> names() {
    return names;
  }

  /** The edition at the root. */
  PreviewEdition main() {
    return current(names.get(0));
  }

  /** The edition whose addresses begin in this way, read if it has not been yet. */
  Optional<PreviewEdition> of(String prefix) {
    return names.stream()
        .filter(name -> name.prefix().equals(prefix))
        .findFirst()
        .map(this::current);
  }

  private PreviewEdition current(EditionName name) {
    PreviewEdition edition = used.computeIfAbsent(name.prefix(), key -> new PreviewEdition(name));
    edition.read(request(name), round.get());
    return edition;
  }

  /** The request that a build of an edition would be. */
  GenerateRequest request(EditionName name) {
    return request.withAudiences(name.audiences());
  }
}
