package dev.plumbline.generator.sheet.ladder;

import dev.plumbline.generator.parse.field.UniqueNames;
import dev.plumbline.generator.sheet.ladder.SheetLadder.Part;
import dev.plumbline.generator.sheet.layout.CellTally;
import dev.plumbline.generator.sheet.layout.CellUse;
import dev.plumbline.generator.sheet.layout.Leading;
import dev.plumbline.generator.sheet.layout.NamedTable;
import dev.plumbline.generator.sheet.layout.SheetLevel;
import dev.plumbline.generator.sheet.layout.SheetMapping;
import dev.plumbline.generator.sheet.layout.TableEntry;
import dev.plumbline.generator.sheet.read.MarkedText;
import dev.plumbline.generator.sheet.read.SheetCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the sheets of a workbook say together. */
public final class LadderBuilder {
  private static final Set<String> RESERVED = Set.of("assets", "exports", "pages", "schema");

  private final String name;
  private final CellTally tally;
  private final TrackList tracks;
  private final DimensionList dimensions = new DimensionList();
  private final IdPool familyIds = new IdPool("family", RESERVED);
  private final LeadingSigns signs = new LeadingSigns();
  private final Guesses guesses = new Guesses();
  private final Map<String, FamilyBuilder> families = new LinkedHashMap<>();

  private LadderBuilder(String name, SheetMapping mapping, CellTally tally) {
    this.name = name;
    this.tally = tally;
    this.tracks = new TrackList(mapping);
  }

  /**
   * The framework of a workbook.
   *
   * @param name the name of the framework, and that of its family where nothing names one
   * @param tally is told what became of the cells with texts
   */
  public static LadderDraft of(
      String name, List<NamedTable> tables, SheetMapping mapping, CellTally tally) {
    LadderBuilder builder = new LadderBuilder(name, mapping, tally);
    tables.forEach(builder::seeTracks);
    tables.forEach(builder::nameTracks);
    tables.forEach(builder::add);
    return builder.build();
  }

  private void seeTracks(NamedTable table) {
    for (SheetLevel head : table.table().levels()) {
      String track = head.track() == null ? table.track() : head.track();
      String family = known(head.family() == null ? table.family() : head.family());
      tracks.see(family, track);
      signs.see(family, head);
    }
    guesses.numbers(table);
  }

  private void nameTracks(NamedTable table) {
    tracks.name(table.track());
    table.table().levels().forEach(head -> tracks.name(head.track()));
  }

  private void add(NamedTable named) {
    List<LevelDraft> levels = new ArrayList<>();
    List<FamilyBuilder> familyOf = new ArrayList<>();
    for (SheetLevel head : named.table().levels()) {
      FamilyBuilder family = family(head.family() == null ? named.family() : head.family());
      String said = head.track() == null ? named.track() : head.track();
      Leading leading = signs.of(family.name(), head);
      String track = tracks.of(said, leading == Leading.PEOPLE).id();
      if (said == null) {
        guesses.track(family.name(), track);
      }
      if (said == null && leading == Leading.UNSAID) {
        guesses.unknown(family.name(), head);
      }
      if (head.twin() > 0) {
        guesses.twin(family.name(), head);
      }
      familyOf.add(family);
      levels.add(family.level(track, head));
    }
    for (TableEntry entry : named.table().entries()) {
      add(entry, levels.get(entry.level()), familyOf.get(entry.level()));
    }
    FamilyBuilder first = familyOf.get(0);
    int row = -1;
    for (SheetCell cell : named.table().prose()) {
      // A title that says no more than the name of the family is that name.
      if (UniqueNames.fold(cell.text().plain()).equals(UniqueNames.fold(first.name()))) {
        tally.use(cell, CellUse.NAME);
        continue;
      }
      tally.use(cell, CellUse.PROSE);
      first.add(cell.text().strip(), cell.row() == row);
      row = cell.row();
    }
  }

  private FamilyBuilder family(@Nullable String family) {
    String known = known(family);
    return families.computeIfAbsent(
        UniqueNames.fold(known), folded -> new FamilyBuilder(familyIds.of(known), known));
  }

  private String known(@Nullable String family) {
    return family == null || family.isBlank() ? name : family;
  }

  private void add(TableEntry entry, LevelDraft level, FamilyBuilder family) {
    SheetCell cell = entry.cell();
    if (entry.part() instanceof TableEntry.Part.Of of) {
      String dimension = dimensions.id(of.dimension());
      family.use(dimension);
      List<Part> parts = parts(entry);
      if (parts.isEmpty()) {
        tally.leave(cell, "it says nothing that is expected");
      } else {
        level.expect(dimension, parts);
        tally.use(cell, CellUse.EXPECTATIONS);
      }
    } else {
      level.summarise(cell.text().strip());
      tally.use(cell, CellUse.PROSE);
    }
  }

  private static List<Part> parts(TableEntry entry) {
    TableEntry.Criterion about = entry.criterion();
    MarkedText text = entry.cell().text();
    List<Part> read = about.alone() ? CellParts.alone(text) : CellParts.of(text);
    if (read.isEmpty()) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Topic(MarkedText.of(about.topic())));
    if (!entry.cell().note().isEmpty()) {
      parts.add(new Part.Remark(entry.cell().note()));
    }
    parts.addAll(about.alone() ? completed(read, about) : read);
    return parts;
  }

  /** The parts of a row's text, of which the first criterion has what the row says besides. */
  private static List<Part> completed(List<Part> read, TableEntry.Criterion about) {
    List<Part> parts = new ArrayList<>(read);
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Part.Criterion criterion) {
        List<MarkedText> examples = new ArrayList<>(criterion.examples());
        about.example().lines().stream().filter(l -> !l.isBlank()).forEach(examples::add);
        String id = IdPool.isWellFormed(about.id()) ? about.id() : "";
        parts.set(i, new Part.Criterion(id, criterion.text(), about.detail(), examples, List.of()));
        return parts;
      }
    }
    return parts;
  }

  private LadderDraft build() {
    List<SheetLadder.Track> allTracks = tracks.tracks();
    List<String> order = dimensions.dimensions().stream().map(SheetLadder.Dimension::id).toList();
    List<SheetLadder.Family> built =
        families.values().stream().map(family -> family.build(allTracks, order)).toList();
    Map<String, Map<String, Grades>> grades = new LinkedHashMap<>();
    families.values().forEach(family -> grades.put(family.name(), family.grades()));
    SheetLadder ladder =
        new SheetLadder(
            name, allTracks, List.of(), dimensions.groups(), dimensions.dimensions(), built);
    return new LadderDraft(ladder, new NextSteps(ladder, grades, guesses).steps());
  }
}
