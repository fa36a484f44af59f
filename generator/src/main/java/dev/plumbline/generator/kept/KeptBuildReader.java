package dev.plumbline.generator.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.CoveredFinding;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.FindingRelations;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.Severity;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A reader of a kept build, in the order in which {@link KeptBuildWriter} writes it. */
final class KeptBuildReader {
  private final DataInputStream in;

  KeptBuildReader(DataInputStream in) {
    this.in = in;
  }

  /**
   * Reads a build.
   *
   * @throws IOException or a {@link RuntimeException} if it is not written by this version
   */
  KeptBuild read() throws IOException {
    String inputs = text();
    SiteFiles site = new SiteFiles(in.readInt(), text());
    int pages = in.readInt();
    String history = optional();
    List<Finding> findings = each(this::finding);
    Map<String, String> texts =
        each(() -> Map.entry(text(), text())).stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new KeptBuild(inputs, site, pages, history, new FindingReport(findings, texts));
  }

  private Finding finding() throws IOException {
    return new Finding(
        code(),
        Severity.valueOf(text()),
        text(),
        new Place(text(), in.readInt(), in.readInt()),
        text(),
        optional(),
        each(this::text),
        new FindingRelations(each(this::part), each(this::part), each(this::covered)));
  }

  private Code code() throws IOException {
    return Code.of(text()).orElseThrow();
  }

  private ContentPart part() throws IOException {
    return new ContentPart(text());
  }

  private CoveredFinding covered() throws IOException {
    return new CoveredFinding(code(), text());
  }

  private <T> List<T> each(Part<T> part) throws IOException {
    int count = in.readInt();
    List<T> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(part.read());
    }
    return all;
  }

  private @Nullable String optional() throws IOException {
    return in.readBoolean() ? text() : null;
  }

  private String text() throws IOException {
    return new String(in.readNBytes(in.readInt()), UTF_8);
  }

  /** A reader of one part of a build. */
  @FunctionalInterface
  private interface Part<T> {
    T read() throws IOException;
  }
}
