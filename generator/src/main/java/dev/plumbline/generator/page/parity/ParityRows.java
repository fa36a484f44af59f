package dev.plumbline.generator.page.parity;

import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Scale;
import dev.plumbline.generator.model.TrackKind;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.parity.FamilyParity;
import dev.plumbline.generator.parity.LevelMeasure;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A maker of the rows that show a family's individual contributors and managers face to face. */
final class ParityRows {
  private final PageContext context;
  private final FamilyParity family;
  private final Words words;

  ParityRows(PageContext context, FamilyParity family) {
    this.context = context;
    this.family = family;
    this.words = context.words();
  }

  /** The rows from the grade at which the tracks part, highest grade first. */
  List<ParityView.Row> rows() {
    List<ParityView.Row> rows = new ArrayList<>();
    for (int grade : new TreeSet<>(family.balances().keySet()).descendingSet()) {
      List<Level> individual = at(family.individual(), grade);
      List<Level> manager = at(family.management(), grade);
      for (int i = 0; i < Math.max(individual.size(), manager.size()); i++) {
        rows.add(row(grade, get(individual, i), get(manager, i)));
      }
    }
    return rows;
  }

  private static List<Level> at(List<Level> levels, int grade) {
    return levels.stream().filter(level -> level.grade() == grade).toList();
  }

  private static @Nullable Level get(List<Level> levels, int index) {
    return index < levels.size() ? levels.get(index) : null;
  }

  private ParityView.Row row(int grade, @Nullable Level individual, @Nullable Level manager) {
    List<ParityView.Line> lines = new ArrayList<>();
    List<String> same = new ArrayList<>();
    add(lines, "parity.line.criteria", individual, manager, LevelMeasure::criteria);
    add(lines, "parity.line.words", individual, manager, LevelMeasure::words);
    add(lines, "parity.line.stages", individual, manager, LevelMeasure::stages);
    for (Scale scale : context.framework().vocabulary().scales()) {
      add(lines, same, scale, individual, manager);
    }
    add(lines, "parity.line.making", individual, manager, LevelMeasure::making);
    add(lines, "parity.line.guiding", individual, manager, LevelMeasure::guiding);
    add(lines, "parity.line.managing", individual, manager, LevelMeasure::managing);
    return new ParityView.Row(
        context.grades().title(grade),
        context.href(Addresses.grade(family.family().id(), grade)),
        side(individual, TrackKind.IC),
        side(manager, TrackKind.MANAGEMENT),
        lines,
        same.isEmpty() ? null : words.get("parity.same", String.join("; ", same)));
  }

  private ParityView.Side side(@Nullable Level level, TrackKind kind) {
    return level == null
        ? new ParityView.Side(
            null, words.get(kind == TrackKind.IC ? "parity.gap.individual" : "parity.gap.manager"))
        : new ParityView.Side(context.heads().head(level), null);
  }

  private void add(
      List<ParityView.Line> lines,
      String key,
      @Nullable Level individual,
      @Nullable Level manager,
      ToIntFunction<LevelMeasure> measure) {
    int longest =
        Stream.concat(family.individual().stream(), family.management().stream())
            .mapToInt(level -> measure.applyAsInt(family.measure(level)))
            .max()
            .orElse(0);
    if (longest > 0) {
      lines.add(
          line(words.get(key), value(individual, measure), value(manager, measure), longest, null));
    }
  }

  private int value(@Nullable Level level, ToIntFunction<LevelMeasure> measure) {
    return level == null ? -1 : measure.applyAsInt(family.measure(level));
  }

  /**
   * Adds the line of a scale.
   *
   * @param same receives the steps that both share: bars of one length would show nothing
   */
  private void add(
      List<ParityView.Line> lines,
      List<String> same,
      Scale scale,
      @Nullable Level individual,
      @Nullable Level manager) {
    int one = individual == null ? -1 : scale.stepOf(individual);
    int other = manager == null ? -1 : scale.stepOf(manager);
    if (one >= 0 && one == other) {
      same.add(words.get("parity.same.step", scale.name(), scale.steps().get(one).name()));
    } else if (one >= 0 || other >= 0) {
      lines.add(line(scale.name(), one, other, scale.steps().size(), scale));
    }
  }

  /**
   * The line of a measure.
   *
   * @param scale the scale whose steps the values are, from 0; absent where they are numbers
   */
  private static ParityView.Line line(
      String name, int individual, int manager, int longest, @Nullable Scale scale) {
    return new ParityView.Line(name, bar(individual, longest, scale), bar(manager, longest, scale));
  }

  private static ParityView.@Nullable Bar bar(int value, int longest, @Nullable Scale scale) {
    if (value < 0) {
      return null;
    }
    return scale == null
        ? new ParityView.Bar(String.valueOf(value), value * 100 / longest)
        : new ParityView.Bar(scale.steps().get(value).name(), (value + 1) * 100 / longest);
  }
}
