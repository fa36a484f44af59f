package dev.plumbline.generator.change.text;

import dev.plumbline.generator.change.Change;
import dev.plumbline.generator.change.ChangeTarget;
import dev.plumbline.generator.change.ChangeType;
import dev.plumbline.generator.change.CommonChange;
import dev.plumbline.generator.change.DimensionChange;
import dev.plumbline.generator.change.FamilyChange;
import dev.plumbline.generator.change.FindingChange;
import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.change.LevelChange;
import dev.plumbline.generator.change.VersionProposal;
import dev.plumbline.generator.change.VersionReason;
import dev.plumbline.generator.compare.WordRun;
import dev.plumbline.generator.document.JsonDocument;
import dev.plumbline.generator.document.JsonLayout;
import dev.plumbline.generator.document.JsonWriter;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.inert.InertJson;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A change as one JSON document. Its form is promised by {@code framework-change.schema.json}; a
 * change that breaks readers raises {@link #FORMAT}. Absent and empty values are left out, but for
 * lists.
 */
public final class FrameworkChangeJson {
  /** The version of the document's form. */
  private static final int FORMAT = 1;

  private final JsonWriter json;

  private FrameworkChangeJson(JsonWriter json) {
    this.json = json;
  }

  /** The document, ending in a line break. */
  public static String of(FrameworkChange change, FindingChange findings) {
    return InertJson.of(
        JsonDocument.text(
            JsonLayout.COMPACT, json -> new FrameworkChangeJson(json).write(change, findings)));
  }

  private void write(FrameworkChange change, FindingChange findings) {
    json.object(
        () -> {
          json.number("format", FORMAT);
          text("name", change.name());
          text("summary", ChangeSummary.sentence(change));
          json.object("levels", () -> change.counts().forEach((v, n) -> json.number(v.id(), n)));
          json.object("version", () -> version(VersionProposal.of(change)));
          changes("changes", change.changes());
          json.objects("common", change.common(), this::common);
          json.objects("families", change.families(), this::family);
          json.object(
              "findings",
              () -> {
                json.object("parity", () -> findings(findings.parity()));
                json.object("others", () -> findings(findings.others()));
              });
        });
  }

  private void version(VersionProposal proposal) {
    text("step", proposal.step().word());
    text("before", proposal.before());
    text("after", proposal.after());
    text("proposed", proposal.proposed());
    json.flag("raisedEnough", proposal.isRaisedEnough());
    text("sentence", proposal.sentence());
    json.objects("reasons", proposal.reasons(), this::reason);
  }

  private void reason(VersionReason reason) {
    text("step", reason.step().word());
    text("sentence", reason.sentence());
    json.array("about", reason.about(), one -> json.text(one.toString()));
  }

  private void common(CommonChange common) {
    text("path", common.path());
    text("dimension", common.dimension());
    text("name", common.name());
    json.object("change", () -> change(common.change()));
    json.array("levels", common.levels(), ref -> json.text(ref.toString()));
  }

  private void family(FamilyChange family) {
    text("id", family.id());
    text("name", family.name());
    ChangeType type = family.type();
    text("deed", type == null ? null : type.word());
    changes("changes", family.changes());
    json.objects("levels", family.levels(), this::level);
  }

  private void level(LevelChange change) {
    Level level = change.level();
    Level before = change.before();
    LevelRef was = before == null ? null : before.ref();
    text("ref", level.ref().toString());
    text("before", was == null || was.equals(level.ref()) ? null : was.toString());
    text("title", level.title());
    text("code", level.code());
    if (level.hasGrade()) {
      json.number("grade", level.grade());
    }
    text("verdict", change.impact().id());
    text("sentence", ChangeSummary.level(change));
    json.flag("inForceBefore", change.held());
    changes("changes", change.changes());
    json.objects("dimensions", change.dimensions(), this::dimension);
    json.number("common", change.common().size());
  }

  private void dimension(DimensionChange dimension) {
    text("id", dimension.id());
    text("name", dimension.name());
    changes("changes", dimension.changes());
  }

  private void changes(String name, List<Change> changes) {
    json.objects(name, changes, this::change);
  }

  private void change(Change change) {
    ChangeTarget target = change.target();
    text("thing", target.kind().id());
    text("id", target.id());
    text("name", target.name());
    text("deed", change.type().word());
    text("effect", change.impact().id());
    text("before", change.before());
    text("after", change.after());
    if (!change.words().isEmpty()) {
      json.objects("words", change.words(), this::words);
    }
    text("sentence", SentenceWriter.of(change).toString());
  }

  private void words(WordRun run) {
    text(run.kind().name().toLowerCase(Locale.ROOT), run.text());
  }

  private void findings(FindingChange findings) {
    json.objects("appeared", findings.appeared(), this::finding);
    json.objects("vanished", findings.vanished(), this::finding);
    json.objects("accepted", findings.accepted(), this::finding);
    json.objects("reopened", findings.reopened(), this::finding);
  }

  private void finding(Finding finding) {
    text("code", finding.code().id());
    text("severity", finding.severity().word());
    text("message", finding.message());
    text("at", finding.place().toString());
    text("accepted", finding.accepted());
    if (!finding.about().isEmpty()) {
      json.texts("about", finding.about());
    }
  }

  private void text(String name, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      json.text(name, text);
    }
  }
}
