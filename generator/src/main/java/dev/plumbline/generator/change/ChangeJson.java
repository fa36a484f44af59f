package dev.plumbline.generator.change;

import dev.plumbline.generator.compare.WordRun;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.inert.InertJson;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A change as one JSON document. Its form is promised by {@code framework-change.schema.json}; a
 * change that breaks readers raises {@link #FORMAT}. What is absent or empty is left out, but for
 * lists.
 */
public final class ChangeJson {
  /** The version of the document's form. */
  private static final int FORMAT = 1;

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private ChangeJson(JsonGenerator json) {
    this.json = json;
  }

  /** The document, with a line end at its end. */
  public static String of(FrameworkChange change, FindingChange findings) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      new ChangeJson(json).write(change, findings);
    }
    return InertJson.of(text + "\n");
  }

  private void write(FrameworkChange change, FindingChange findings) {
    json.writeStartObject();
    json.writeNumberProperty("format", FORMAT);
    text("name", change.name());
    text("summary", ChangeSummary.sentence(change));
    json.writeObjectPropertyStart("levels");
    change.counts().forEach((impact, count) -> json.writeNumberProperty(impact.id(), count));
    json.writeEndObject();
    version(VersionProposal.of(change));
    changes("changes", change.changes());
    array("common", change.common(), this::common);
    array("families", change.families(), this::family);
    json.writeObjectPropertyStart("findings");
    findings("parity", findings.parity());
    findings("others", findings.others());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void version(VersionProposal proposal) {
    json.writeObjectPropertyStart("version");
    text("step", proposal.step().word());
    text("before", proposal.before());
    text("after", proposal.after());
    text("proposed", proposal.proposed());
    json.writeBooleanProperty("raisedEnough", proposal.isRaisedEnough());
    text("sentence", proposal.sentence());
    array("reasons", proposal.reasons(), this::reason);
    json.writeEndObject();
  }

  private void reason(VersionReason reason) {
    object(
        () -> {
          text("step", reason.step().word());
          text("sentence", reason.sentence());
          array("about", reason.about(), one -> json.writeString(one.toString()));
        });
  }

  private void common(CommonChange common) {
    object(
        () -> {
          text("path", common.path());
          text("dimension", common.dimension());
          text("name", common.name());
          json.writeName("change");
          change(common.change());
          array("levels", common.levels(), ref -> json.writeString(ref.toString()));
        });
  }

  private void family(FamilyChange family) {
    object(
        () -> {
          text("id", family.id());
          text("name", family.name());
          ChangeType type = family.type();
          text("deed", type == null ? null : type.word());
          changes("changes", family.changes());
          array("levels", family.levels(), this::level);
        });
  }

  private void level(LevelChange change) {
    Level level = change.level();
    Level before = change.before();
    LevelRef was = before == null ? null : before.ref();
    object(
        () -> {
          text("ref", level.ref().toString());
          text("before", was == null || was.equals(level.ref()) ? null : was.toString());
          text("title", level.title());
          text("code", level.code());
          if (level.grade() != Level.NO_GRADE) {
            json.writeNumberProperty("grade", level.grade());
          }
          text("verdict", change.impact().id());
          text("sentence", ChangeSummary.level(change));
          json.writeBooleanProperty("inForceBefore", change.held());
          changes("changes", change.changes());
          array("dimensions", change.dimensions(), this::dimension);
          json.writeNumberProperty("common", change.common().size());
        });
  }

  private void dimension(DimensionChange dimension) {
    object(
        () -> {
          text("id", dimension.id());
          text("name", dimension.name());
          changes("changes", dimension.changes());
        });
  }

  private void changes(String name, List<Change> changes) {
    array(name, changes, this::change);
  }

  private void change(Change change) {
    ChangeTarget target = change.target();
    object(
        () -> {
          text("thing", target.kind().id());
          text("id", target.id());
          text("name", target.name());
          text("deed", change.type().word());
          text("effect", change.impact().id());
          text("before", change.before());
          text("after", change.after());
          if (!change.words().isEmpty()) {
            array("words", change.words(), this::words);
          }
          text("sentence", SentenceWriter.of(change).toString());
        });
  }

  private void words(WordRun run) {
    object(() -> text(run.kind().name().toLowerCase(Locale.ROOT), run.text()));
  }

  private void findings(String name, FindingChange findings) {
    json.writeObjectPropertyStart(name);
    array("appeared", findings.appeared(), this::finding);
    array("vanished", findings.vanished(), this::finding);
    array("accepted", findings.accepted(), this::finding);
    array("reopened", findings.reopened(), this::finding);
    json.writeEndObject();
  }

  private void finding(Finding finding) {
    object(
        () -> {
          text("code", finding.code().id());
          text("severity", finding.severity().word());
          text("message", finding.message());
          text("at", finding.place().toString());
          text("accepted", finding.accepted());
          if (!finding.about().isEmpty()) {
            array("about", finding.about(), json::writeString);
          }
        });
  }

  private void object(Runnable members) {
    json.writeStartObject();
    members.run();
    json.writeEndObject();
  }

  private <T> void array(String name, Collection<T> elements, Consumer<T> element) {
    json.writeArrayPropertyStart(name);
    elements.forEach(element);
    json.writeEndArray();
  }

  private void text(String name, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      json.writeStringProperty(name, text);
    }
  }
}
