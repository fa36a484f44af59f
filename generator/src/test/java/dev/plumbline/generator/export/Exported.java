package dev.plumbline.generator.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.compare.PeerIndex;
import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.output.FileContent;
import dev.plumbline.generator.parity.Parity;
import dev.plumbline.generator.site.ContentAddresses;
import dev.plumbline.generator.site.SitePath;
import dev.plumbline.generator.site.Words;
import dev.plumbline.generator.version.Versions;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files that all exports of a framework make. */
final class Exported {
  private static final Words WORDS =
      new Words(
          Map.ofEntries(
              Map.entry("silence.not-expected", "Not expected."),
              Map.entry("silence.managers-only", "For managers."),
              Map.entry("silence.individuals-only", "For individuals."),
              Map.entry("silence.tracks-only", "For {0}."),
              Map.entry("silence.gap", "Not written yet."),
              Map.entry("workbook.track", "Track"),
              Map.entry("workbook.grade", "Grade"),
              Map.entry("workbook.code", "Code"),
              Map.entry("workbook.level", "Level"),
              Map.entry("workbook.expectations", "Expectations"),
              Map.entry("search.none", "Nothing found."),
              Map.entry("home.title", "Home"),
              Map.entry("changes.title", "What changed"),
              Map.entry("changes.version", "Version {0}"),
              Map.entry("changes.first.one", "It has {0} level."),
              Map.entry("changes.first.other", "It has {0} levels."),
              Map.entry("changes.sentence", "{0}."),
              Map.entry("changes.separator", ", "),
              Map.entry("changes.count.more.one", "{0} level expects more"),
              Map.entry("changes.verdict.more", "expects more"),
              Map.entry("changes.level", "{0}: {1}")));

  private final Map<String, String> texts = new TreeMap<>();

  private Exported(ExportContent content) {
    for (ExportedFile file : Exports.files(content)) {
      texts.put(file.path().value(), text(file.content()));
    }
  }

  private static String text(FileContent content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (content instanceof FileContent.Whole whole) {
      bytes.writeBytes(whole.bytes().get());
    } else if (content instanceof FileContent.Streamed streamed) {
      streamed.writer().accept(bytes);
    }
    return bytes.toString(UTF_8);
  }

  static Exported of(Framework framework) {
    return of(framework, null, Versions.NONE, List.of());
  }

  static Exported of(
      Framework framework, @Nullable String address, Versions versions, List<SitePath> pages) {
    WordIndex index = WordIndex.of(framework);
    PeerIndex peers = new PeerIndex(framework);
    Parity parity = Parity.of(framework, index);
    return new Exported(
        new ExportContent(
            framework,
            new ContentAddresses(framework),
            WORDS,
            peers,
            index,
            address,
            versions,
            parity,
            pages));
  }

  /** The text of a file. */
  String text(String path) {
    assertThat(texts).containsKey(path);
    return requireNonNull(texts.get(path));
  }

  boolean has(String path) {
    return texts.containsKey(path);
  }

  /** The value of a file of JSON. */
  JsonNode json(String path) {
    return JsonMapper.shared().readTree(text(path));
  }

  /** The value that a script hands to the page. */
  JsonNode script(String path, String kind, String id) {
    String text = text(path);
    String begin = "plumbline.receive(\"" + kind + "\", \"" + id + "\", ";
    assertThat(text).startsWith(begin).endsWith(");\n");
    return JsonMapper.shared().readTree(text.substring(begin.length(), text.length() - 3));
  }
}
