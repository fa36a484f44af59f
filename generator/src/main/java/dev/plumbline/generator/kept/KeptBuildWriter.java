package dev.plumbline.generator.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.CoveredFinding;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.FindingRelations;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A writer of a kept build, in the order in which {@link KeptBuildReader} reads it. */
final class KeptBuildWriter {
  private final DataOutputStream out;

  KeptBuildWriter(DataOutputStream out) {
    this.out = out;
  }

  void write(KeptBuild build) throws IOException {
    text(build.inputs());
    out.writeInt(build.site().count());
    text(build.site().digest());
    out.writeInt(build.pages());
    optional(build.history());
    each(build.report().findings(), this::finding);
    each(build.report().texts().entrySet(), this::entry);
  }

  private void finding(Finding finding) throws IOException {
    text(finding.code().id());
    text(finding.severity().name());
    text(finding.message());
    text(finding.place().path());
    out.writeInt(finding.place().line());
    out.writeInt(finding.place().column());
    text(finding.hint());
    optional(finding.accepted());
    each(finding.about(), this::text);
    relations(finding.relations());
  }

  private void relations(FindingRelations relations) throws IOException {
    each(relations.hides(), this::part);
    each(relations.restsOn(), this::part);
    each(relations.covers(), this::covered);
  }

  private void part(ContentPart part) throws IOException {
    text(part.name());
  }

  private void covered(CoveredFinding covered) throws IOException {
    text(covered.code().id());
    text(covered.level());
  }

  private void entry(Map.Entry<String, String> file) throws IOException {
    text(file.getKey());
    text(file.getValue());
  }

  private <T> void each(Collection<T> all, Part<T> part) throws IOException {
    out.writeInt(all.size());
    for (T one : all) {
      part.write(one);
    }
  }

  private void optional(@Nullable String text) throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      text(text);
    }
  }

  private void text(String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** A writer of one part of a build. */
  @FunctionalInterface
  private interface Part<T> {
    void write(T part) throws IOException;
  }
}
