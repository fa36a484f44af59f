package dev.plumbline.generator;

import dev.plumbline.generator.edition.Readership;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.history.History;
import dev.plumbline.generator.history.Revision;
import dev.plumbline.generator.page.shell.Publication;
import dev.plumbline.generator.parse.ReadFiles;
import dev.plumbline.generator.site.Words;
import dev.plumbline.generator.source.SourceReader;
import dev.plumbline.generator.source.SourceTree;
import dev.plumbline.generator.version.Versions;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads two revisions of a framework; what both have is parsed once. */
final class FrameworkDiff {
  private static final String HEAD = "HEAD";

  private final DiffRequest request;
  private final History history;
  private final Readership readers;
  private final ReadFiles files = new ReadFiles();

  private FrameworkDiff(DiffRequest request, History history) {
    this.request = request;
    this.history = history;
    this.readers = new Readership(request.audiences());
  }

  static DiffResult of(DiffRequest request) throws IOException {
    try (History history = History.of(request.content())) {
      return new FrameworkDiff(request, history).result();
    }
  }

  private DiffResult result() throws IOException {
    String to = request.to();
    Revision tip = history.revision(to == null ? HEAD : to);
    Revision from = from(tip);
    DiffSide before = side(from, false);
    return DiffResult.of(before, to == null ? now() : side(tip, true));
  }

  private Revision from(Revision tip) throws IOException {
    @Nullable String from = request.from();
    return from == null ? history.mergeBase(tip, request.mainBranch()) : history.revision(from);
  }

  private DiffSide side(Revision revision, boolean isLater) throws IOException {
    Optional<Parsed<SourceTree>> folder = history.read(revision);
    return folder.isPresent() ? side(revision, folder.get(), isLater) : nothing(revision);
  }

  private DiffSide now() throws IOException {
    return side(null, SourceReader.read(request.content()), true);
  }

  private DiffSide side(@Nullable Revision revision, Parsed<SourceTree> folder, boolean isLater) {
    Content read = Content.of(folder, readers, files);
    Content content = isLater ? read.ofToday() : read;
    FindingReport report =
        SiteDraft.of(content, new Words(Map.of()), Publication.NONE, Versions.NONE).report();
    return new DiffSide(revision, true, content.framework(), report);
  }

  /** Before there was a framework, nothing could be wrong with it. */
  private DiffSide nothing(Revision revision) {
    SourceTree empty = new SourceTree(List.of(), List.of(), List.of(), List.of(), List.of());
    Content content = Content.of(new Parsed<>(empty, List.of()), readers, files);
    FindingReport report = new FindingReport(List.of(), Map.of());
    return new DiffSide(revision, false, content.framework(), report);
  }
}
