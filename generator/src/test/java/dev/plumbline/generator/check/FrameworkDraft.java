package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.markdown.SourceMap;
import dev.plumbline.generator.model.Acceptance;
import dev.plumbline.generator.model.Activity;
import dev.plumbline.generator.model.Brand;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.DimensionKind;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.FamilyProse;
import dev.plumbline.generator.model.FamilySettings;
import dev.plumbline.generator.model.FileInfo;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.FrameworkDocuments;
import dev.plumbline.generator.model.FrameworkInfo;
import dev.plumbline.generator.model.FrameworkSettings;
import dev.plumbline.generator.model.IndexFile;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelLink;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.ParitySettings;
import dev.plumbline.generator.model.PayBand;
import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.SeveritySetting;
import dev.plumbline.generator.model.SourceLinks;
import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.model.StyleSettings;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.model.TrackKind;
import dev.plumbline.generator.model.Vocabulary;
import dev.plumbline.generator.parity.Parity;
import dev.plumbline.generator.site.ContentAddresses;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A framework of one family, "design", being put together for a test. */
final class FrameworkDraft {
  private static final String FILE = "framework.yaml";
  private static final String FAMILY_FILE = "families/design/family.yaml";

  private final List<Dimension> dimensions = new ArrayList<>();
  private final List<LevelDraft> levels = new ArrayList<>();
  private final List<Move> moves = new ArrayList<>();
  private final List<Acceptance> accept = new ArrayList<>();
  private final List<SeveritySetting> severity = new ArrayList<>();
  private int line = 1;
  private int familyLine = 1;

  FrameworkDraft() {
    dimension("impact");
  }

  FrameworkDraft dimension(String id, String... tracks) {
    List<Ref> limited = new ArrayList<>();
    for (String track : tracks) {
      limited.add(ref(track));
    }
    dimensions.add(
        new Dimension(id, id, null, DimensionKind.OTHER, Prose.EMPTY, limited, List.of(), next()));
    return this;
  }

  /** A level in a file of its own. */
  LevelDraft level(String track, String id, @Nullable Integer grade) {
    return add(track, id, grade, "families/design/" + track + "/" + id + ".md", 1);
  }

  /** A level in family.yaml. */
  LevelDraft keptLevel(String track, String id, @Nullable Integer grade) {
    int from = levels.stream().mapToInt(LevelDraft::lastLine).max().orElse(1) + 1;
    familyLine = from + 50;
    return add(track, id, grade, FAMILY_FILE, from);
  }

  FrameworkDraft move(String from, String to, Move.Kind kind) {
    familyLine++;
    Place place = new Place(FAMILY_FILE, familyLine, 1);
    LevelLink start = new LevelLink(LevelRef.parse(from, "design"), place);
    LevelLink end = new LevelLink(LevelRef.parse(to, "design"), place);
    moves.add(new Move(start, end, kind, null, Prose.EMPTY, place));
    return this;
  }

  FrameworkDraft accept(String code, String at) {
    String[] parts = at.split("#", 2);
    Place place = next();
    accept.add(
        new Acceptance(
            new Ref(code, place),
            new Ref(at, place),
            LevelRef.parse(parts[0], ""),
            parts.length == 2 ? parts[1] : null,
            new Prose(List.of("agreed"), List.of(), "agreed", SourceMap.NONE, place),
            place));
    return this;
  }

  FrameworkDraft severity(String code, @Nullable Severity wanted) {
    severity.add(new SeveritySetting(ref(code), wanted));
    return this;
  }

  /** What the checks find, and nothing found before. */
  List<Finding> findings() {
    return findings(List.of());
  }

  List<Finding> findings(List<Finding> soFar) {
    Framework framework = framework();
    return Checks.run(
        framework, new ContentAddresses(framework), Parity.NONE, null, soFar, List.of());
  }

  Framework framework() {
    Place place = Place.startOf(FILE);
    Vocabulary vocabulary =
        new Vocabulary(
            List.of(track("ic", TrackKind.IC), track("management", TrackKind.MANAGEMENT)),
            List.of(),
            List.of(),
            dimensions,
            List.of(),
            List.of(new Activity("making", "Making", Activity.Kind.MAKING, Prose.EMPTY, place)),
            List.of(new PayBand("b1", "Band 1", null, place)),
            List.of(),
            List.of());
    return new Framework(
        new FrameworkInfo("Test", Prose.EMPTY, null, "en", null, place),
        new FrameworkSettings(
            accept,
            severity,
            ParitySettings.DEFAULT,
            StyleSettings.DEFAULT,
            SourceLinks.NONE,
            Brand.NONE),
        vocabulary,
        List.of(),
        List.of(family()),
        new FrameworkDocuments(
            IndexFile.none("index.md"),
            List.of(),
            List.of(),
            Article.EMPTY,
            List.of("assets/ladder.png")));
  }

  private Family family() {
    List<Level> made = levels.stream().map(LevelDraft::level).toList();
    return new Family(
        "design",
        "Design",
        new FamilySettings(null, Status.ACTIVE, List.of(), true, new Peers.ByGrade()),
        new FamilyProse(Prose.EMPTY, IndexFile.none("families/design/index.md"), List.of()),
        dimensions,
        List.of(),
        moves,
        made,
        new FileInfo(null, null, List.of(), Place.startOf(FAMILY_FILE)));
  }

  private LevelDraft add(String track, String id, @Nullable Integer grade, String path, int from) {
    LevelDraft level = new LevelDraft(new LevelRef("design", track, id), grade, path, from);
    levels.add(level);
    return level;
  }

  private static Track track(String id, TrackKind kind) {
    return new Track(id, id, kind, Prose.EMPTY, Place.startOf(FILE));
  }

  private Ref ref(String id) {
    return new Ref(id, next());
  }

  private Place next() {
    line++;
    return new Place(FILE, line, 1);
  }
}
