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

/** Sets a family's individual contributors and managers face to face, grade by grade. */
final class ParityRows {
  private final PageContext context;
  private final FamilyParity family;
  private final Words words;

  ParityRows(PageContext context, FamilyParity family) {
    this.context = context;
    this.family = family;
    this.words = context.words();
  }

  /** From where the tracks part, highest grade first. */
  List<ParityView.Row> rows() {
    List<ParityView.Row> rows = new ArrayList<>();
    for (int grade : new TreeSet<>(family.balances().keySet()).descendingSet()) {
      List<Level> craft = at(family.individual(), grade);
      List<Level> leading = at(family.management(), grade);
      for (int i = 0; i < Math.max(craft.size(), leading.size()); i++) {
        rows.add(row(grade, get(craft, i), get(leading, i)));
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

  private ParityView.Row row(int grade, @Nullable Level craft, @Nullable Level leading) {
    List<ParityView.Line> lines = new ArrayList<>();
    List<String> same = new ArrayList<>();
    add(lines, "parity.line.criteria", craft, leading, LevelMeasure::criteria);
    add(lines, "parity.line.words", craft, leading, LevelMeasure::words);
    add(lines, "parity.line.stages", craft, leading, LevelMeasure::stages);
    for (Scale scale : context.framework().vocabulary().scales()) {
      add(lines, same, scale, craft, leading);
    }
    add(lines, "parity.line.making", craft, leading, LevelMeasure::making);
    add(lines, "parity.line.guiding", craft, leading, LevelMeasure::guiding);
    add(lines, "parity.line.managing", craft, leading, LevelMeasure::managing);
    return new ParityView.Row(
        context.grades().title(grade),
        context.href(Addresses.grade(family.family().id(), grade)),
        side(craft, TrackKind.IC),
        side(leading, TrackKind.MANAGEMENT),
        lines,
        same.isEmpty() ? "" : words.get("parity.same", String.join("; ", same)));
  }

  private ParityView.Side side(@Nullable Level level, TrackKind kind) {
    return level == null
        ? new ParityView.Side(
            List.of(),
            words.get(kind == TrackKind.IC ? "parity.gap.individual" : "parity.gap.manager"))
        : new ParityView.Side(List.of(context.heads().head(level)), "");
  }

  private void add(
      List<ParityView.Line> lines,
      String key,
      @Nullable Level craft,
      @Nullable Level leading,
      ToIntFunction<LevelMeasure> measure) {
    int longest =
        Stream.concat(family.individual().stream(), family.management().stream())
            .mapToInt(level -> measure.applyAsInt(family.measure(level)))
            .max()
            .orElse(0);
    if (longest > 0) {
      lines.add(
          line(words.get(key), value(craft, measure), value(leading, measure), longest, null));
    }
  }

  private int value(@Nullable Level level, ToIntFunction<LevelMeasure> measure) {
    return level == null ? -1 : measure.applyAsInt(family.measure(level));
  }

  /**
   * @param same gets the steps that both stand on: bars of one length would show nothing
   */
  private void add(
      List<ParityView.Line> lines,
      List<String> same,
      Scale scale,
      @Nullable Level craft,
      @Nullable Level leading) {
    int one = craft == null ? -1 : scale.stepOf(craft);
    int other = leading == null ? -1 : scale.stepOf(leading);
    if (one >= 0 && one == other) {
      same.add(words.get("parity.same.step", scale.name(), scale.steps().get(one).name()));
    } else if (one >= 0 || other >= 0) {
      lines.add(line(scale.name(), one, other, scale.steps().size(), scale));
    }
  }

  /**
   * @param scale whose steps the values are, from 0; absent where they are numbers
   */
  private static ParityView.Line line(
      String name, int craft, int leading, int longest, @Nullable Scale scale) {
    return new ParityView.Line(
        name,
        text(craft, scale),
        share(craft, longest, scale),
        text(leading, scale),
        share(leading, longest, scale));
  }

  private static String text(int value, @Nullable Scale scale) {
    if (value < 0) {
      return "";
    }
    return scale == null ? String.valueOf(value) : scale.steps().get(value).name();
  }

  private static int share(int value, int longest, @Nullable Scale scale) {
    return value < 0 ? 0 : (scale == null ? value : value + 1) * 100 / longest;
  }
}
