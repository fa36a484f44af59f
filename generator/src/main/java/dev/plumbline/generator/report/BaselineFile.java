package dev.plumbline.generator.report;

import dev.plumbline.generator.finding.Baseline;
import dev.plumbline.generator.finding.FindingKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON report of an earlier run, read as a baseline. */
public final class BaselineFile {
  private static final JsonMapper MAPPER = new JsonMapper();

  private BaselineFile() {}

  /**
   * Reads the findings of an earlier run. Findings of rules that no longer exist are left out.
   *
   * @throws IOException if the file is not there or is no such report; the message names the path
   *     and the remedy
   */
  public static Baseline read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(
          "there is no file "
              + file
              + ". It must be the plumbline.json of an earlier run; "
              + "a run with -Dplumbline.report=json creates it.");
    }
    return baseline(report(file));
  }

  private static JsonNode report(Path file) throws IOException {
    JsonNode report = tree(file);
    if (!report.path("findings").isArray() || !report.path("format").isInt()) {
      throw broken(file, null);
    }
    if (report.path("format").intValue() > JsonReport.FORMAT) {
      throw new IOException(
          file
              + " was written by a newer version of Plumbline. "
              + "Use that version here too, or create the file again with"
              + " -Dplumbline.report=json.");
    }
    return report;
  }

  private static JsonNode tree(Path file) throws IOException {
    try {
      return MAPPER.readTree(Files.readAllBytes(file));
    } catch (JacksonException notJson) {
      throw broken(file, notJson);
    }
  }

  private static IOException broken(Path file, @Nullable Exception cause) {
    return new IOException(
        file
            + " is not a complete JSON report of an earlier run. "
            + "Create it again with -Dplumbline.report=json.",
        cause);
  }

  private static Baseline baseline(JsonNode report) {
    List<FindingKey> open = new ArrayList<>();
    List<FindingKey> accepted = new ArrayList<>();
    for (JsonNode finding : report.path("findings")) {
      (finding.has("accepted") ? accepted : open).add(key(finding));
    }
    return new Baseline(open, accepted);
  }

  private static FindingKey key(JsonNode finding) {
    return new FindingKey(
        text(finding, "code"),
        text(finding, "path"),
        text(finding, "message"),
        text(finding, "text"));
  }

  private static String text(JsonNode finding, String name) {
    return finding.path(name).asString("");
  }
}
