package dev.plumbline.generator.owners;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the files of a repository and the content disagree about owners, or cannot be compared. A
 * file without a block is not asked.
 */
public final class OwnersDifference {
  /** The content that owners are read from: where it is not known, neither are they. */
  private static final List<ContentPart> READ =
      List.of(
          ContentPart.of("framework.yaml"), ContentPart.of("families"), ContentPart.of("pages"));

  private static final String RUN =
      "run mvn plumbline:owners, which writes these lines anew from the content.";

  private final OwnersRepository repository;
  private final Framework framework;
  private final List<String> content;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private OwnersDifference(OwnersRepository repository, Framework framework, List<String> content) {
    this.repository = repository;
    this.framework = framework;
    this.content = content;
  }

  /**
   * Compares files with a framework.
   *
   * @param framework with the content for all audiences
   * @param content the files of the content, by their paths in it
   */
  public static Optional<OwnersDifference> of(
      OwnersFiles files, Framework framework, List<String> content) {
    OwnersRepository repository = files.repository();
    if (repository == null) {
      return Optional.empty();
    }
    OwnersDifference difference = new OwnersDifference(repository, framework, content);
    files.texts().forEach(difference::compare);
    difference.findings.addAll(UnreadOwners.in(files, repository, framework));
    return Optional.of(difference);
  }

  /** The files with findings. */
  public List<SourceFile> files() {
    return List.copyOf(files);
  }

  /** The findings, at lines of these files. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  private void compare(String place, OwnersText text) {
    OwnersMarks marks = OwnersMarks.of(repository.prefix());
    Optional<MarkedSpan> span = text.span(marks);
    int before = findings.size();
    if (span.isPresent() && span.get() instanceof MarkedSpan.Broken broken) {
      add(place, broken.index(), broken.sentence(), "there must be " + marks.pair());
    } else if (span.isPresent() && span.get() instanceof MarkedSpan.Block block) {
      compare(place, text, block);
    }
    if (findings.size() > before) {
      String lines = String.join("\n", text.lines(0, text.lines().size()));
      files.add(new SourceFile(repository.fromContent(place), lines));
    }
  }

  private void compare(String place, OwnersText text, MarkedSpan.Block block) {
    String read = repository.standing(block.host()).stream().findFirst().orElse("no such file");
    if (!read.equals(place)) {
      add(
          place,
          block.begin(),
          block.host().title() + " does not read this file: it reads " + read + ".",
          "remove these lines, down to the one that ends them, and run mvn plumbline:owners.");
      return;
    }
    OwnersBlock wanted = OwnersBlock.of(framework, repository.prefix(), block.host());
    compare(place, text, block, wanted);
    new LaterLines(text, block)
        .against(wanted.paths(), repository.prefix(), content)
        .forEach(
            (index, sentence) ->
                add(
                    place,
                    index,
                    sentence,
                    "move this line above what plumbline:owners wrote, or change the owner in the"
                        + " content."));
  }

  /** Reports the first line that is another one: all are mended by one command. */
  private void compare(String place, OwnersText text, MarkedSpan.Block block, OwnersBlock wanted) {
    List<Integer> present =
        IntStream.range(block.begin(), block.end())
            .filter(index -> counts(text.line(index)))
            .boxed()
            .toList();
    List<String> lines = wanted.lines().stream().filter(OwnersDifference::counts).toList();
    int same = 0;
    while (same < Math.min(present.size(), lines.size())
        && text.line(present.get(same)).equals(lines.get(same))) {
      same++;
    }
    if (same < lines.size()) {
      int at = same < present.size() ? present.get(same) : block.end();
      add(place, at, "The content calls for another line here: " + lines.get(same), RUN);
    } else if (same < present.size()) {
      add(place, present.get(same), "The content does not call for this line.", RUN);
    }
  }

  /** Whether a line is neither empty nor a comment. */
  static boolean counts(String line) {
    return !line.isBlank() && !line.stripLeading().startsWith("#");
  }

  private void add(String place, int index, String message, String hint) {
    Place at = new Place(repository.fromContent(place), index + 1, 1);
    findings.add(Finding.of(Code.OWNERS_DIFFER, at, message, hint).restingOn(READ));
  }
}
