package dev.plumbline.maven;

import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.preview.Preview;
import dev.plumbline.generator.preview.PreviewListener;
import dev.plumbline.generator.preview.PreviewRound;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The log of a preview: where it is, and a line whenever it has read the files. */
final class PreviewLog implements PreviewListener {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final int MOST_NAMES = 3;

  private final GoalLog log;
  private final FindingLog findings;
  private final FolderNames names;
  private final Clock clock;
  private @Nullable FindingReport last;

  PreviewLog(GoalLog log, FindingLog findings, FolderNames names, Clock clock) {
    this.log = log;
    this.findings = findings;
    this.names = names;
    this.clock = clock;
  }

  /** Tells where it can be opened. */
  void started(Preview preview) {
    preview.addresses().forEach(address -> log.info("Preview: " + address));
    for (Path folder : preview.watched()) {
      log.info("Watching: " + names.of(folder));
    }
    log.info("Ctrl-C ends it.");
  }

  @Override
  public synchronized void read(PreviewRound round) {
    FindingReport report = round.report();
    if (last == null || !last.findings().equals(report.findings())) {
      findings.printAny(report);
    }
    last = report;
    if (!round.changed().isEmpty()) {
      log.info(LocalTime.now(clock).format(TIME) + "  " + sentence(round));
    }
    if (round.failure() != null) {
      log.warn(round.failure());
    }
  }

  private String sentence(PreviewRound round) {
    return changed(round) + ": " + (round.isCurrent() ? round.report().count() : "not up to date");
  }

  private String changed(PreviewRound round) {
    List<Path> there = round.changed().stream().filter(Files::exists).toList();
    // Editors make files for a moment; what is gone is told only if there is nothing else to tell.
    List<String> shown =
        (there.isEmpty() ? round.changed() : there).stream().map(names::of).sorted().toList();
    if (shown.size() <= MOST_NAMES) {
      return String.join(", ", shown);
    }
    return String.format(
        Locale.ROOT,
        "%s and %d more",
        String.join(", ", shown.subList(0, MOST_NAMES - 1)),
        shown.size() - MOST_NAMES + 1);
  }

  @Override
  public void slow(Path folder, String reason) {
    log.warn(
        "Changes in "
            + names.of(folder)
            + " are noticed once a second, rather than at once. "
            + reason);
  }
}
