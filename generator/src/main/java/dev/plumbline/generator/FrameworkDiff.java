package dev.plumbline.generator;

import dev.plumbline.generator.edition.Readership;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.history.History;
import dev.plumbline.generator.history.Revision;
import dev.plumbline.generator.parse.ParseCache;
import dev.plumbline.generator.source.SourceReader;
import dev.plumbline.generator.source.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reader of two revisions of a framework, which parses files that both have once. */
final class FrameworkDiff {
  private static final String HEAD = "HEAD";

  private final DiffRequest request;
  private final History history;
  private final Readership readers;
  private final ParseCache files = new ParseCache();

  private FrameworkDiff(DiffRequest request, History history) {
    this.request = request;
    this.history = history;
    this.readers = request.check().readers();
  }

  static DiffResult of(DiffRequest request) throws IOException {
    try (History history = History.of(request.content())) {
      return new FrameworkDiff(request, history).result();
    }
  }

  private DiffResult result() throws IOException {
    String to = request.to();
    Revision tip = history.revision(to == null ? HEAD : to);
    DiffSide before = before(from(tip));
    return DiffResult.of(before, to == null ? now() : after(tip));
  }

  private Revision from(Revision tip) throws IOException {
    @Nullable String from = request.from();
    return from == null ? history.mergeBase(tip, request.mainBranch()) : history.revision(from);
  }

  private DiffSide before(Revision revision) throws IOException {
    Optional<Parsed<SourceTree>> tree = history.read(revision);
    return tree.isEmpty()
        ? nothing(revision)
        : side(revision, Edition.ofPast(ParsedFramework.of(tree.get(), files), readers));
  }

  private DiffSide after(Revision revision) throws IOException {
    Optional<Parsed<SourceTree>> tree = history.read(revision);
    return tree.isEmpty() ? nothing(revision) : today(revision, tree.get());
  }

  private DiffSide now() throws IOException {
    return today(null, SourceReader.read(request.content()));
  }

  private DiffSide today(@Nullable Revision revision, Parsed<SourceTree> tree) {
    return side(revision, Edition.of(ParsedFramework.of(tree, files), readers));
  }

  private DiffSide side(@Nullable Revision revision, Edition edition) {
    Extensions extensions = request.check().extensions();
    CheckedFramework checked = CheckedFramework.of(edition, extensions);
    FindingReport report = SitePlan.unpublished(checked, extensions).report();
    return new DiffSide(revision, true, checked.framework(), report);
  }

  /** A side without a framework, and so without findings. */
  private DiffSide nothing(Revision revision) {
    SourceTree empty = new SourceTree(List.of(), List.of(), List.of(), List.of(), List.of());
    ParsedFramework parsed = ParsedFramework.of(new Parsed<>(empty, List.of()), files);
    FindingReport report = new FindingReport(List.of(), Map.of());
    return new DiffSide(revision, false, Edition.ofPast(parsed, readers).framework(), report);
  }
}
