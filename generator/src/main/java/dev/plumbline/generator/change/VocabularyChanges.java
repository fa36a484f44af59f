package dev.plumbline.generator.change;

import dev.plumbline.generator.change.ChangeTarget.Kind;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Activity;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Grade;
import dev.plumbline.generator.model.Group;
import dev.plumbline.generator.model.PayBand;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.Scale;
import dev.plumbline.generator.model.Section;
import dev.plumbline.generator.model.Stage;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The changes of the framework itself, its vocabulary and its documents. The impact of an added or
 * removed dimension, grade or track is reported at the levels.
 */
final class VocabularyChanges {
  private final FrameworkPairing pairing;
  private final Vocabulary then;
  private final Vocabulary now;
  private final List<Change> changes = new ArrayList<>();
  private final ListChanges lists = new ListChanges(changes);

  private VocabularyChanges(FrameworkPairing pairing) {
    this.pairing = pairing;
    this.then = pairing.before().vocabulary();
    this.now = pairing.after().vocabulary();
  }

  static List<Change> of(FrameworkPairing pairing) {
    VocabularyChanges found = new VocabularyChanges(pairing);
    found.itself();
    found.vocabulary();
    found.changes.addAll(DocumentChanges.of(pairing));
    return found.changes;
  }

  private void itself() {
    Framework was = pairing.before();
    Framework is = pairing.after();
    TextChanges.rename(Kind.FRAMEWORK, "", was.name(), is.name(), changes::add);
    text(Kind.SUMMARY, was.summary(), is.summary());
    TextChanges.compare(
        ChangeTarget.only(Kind.TEXT), was.home().article(), is.home().article(), changes::add);
    ReaderChanges.compare(was.home(), is.home(), changes::add);
    OwnerChanges.compare(ChangeTarget.only(Kind.OWNER), was.owner(), is.owner(), changes::add);
    ParityChanges.compare(was.parity(), is.parity(), changes);
  }

  private void text(Kind kind, Prose was, Prose is) {
    TextChanges.compare(ChangeTarget.only(kind), was, is, changes::add);
  }

  private void vocabulary() {
    for (Pairing.Pair<Track> track : pairing.tracks().pairs()) {
      Track is = track.after();
      kind(new ChangeTarget(Kind.KIND, is.id(), is.name()), track.before().kind(), is.kind());
    }
    lists.told(Kind.TRACK, pairing.tracks(), Track::id, Track::name, Track::summary);
    Pairing<Grade> grades = new Pairing<>(then.grades(), now.grades()).by(Grade::grade);
    lists.told(
        Kind.GRADE,
        grades,
        grade -> String.valueOf(grade.grade()),
        VocabularyChanges::name,
        Grade::summary);
    grades.pairs().forEach(pair -> scope(pair.before(), pair.after()));
    lists.told(
        Kind.GROUP,
        new Pairing<>(then.groups(), now.groups()).by(Group::id),
        Group::id,
        Group::name,
        Group::summary);
    dimensions();
    scales();
    Pairing<Activity> activities =
        new Pairing<>(then.activities(), now.activities()).by(Activity::id);
    lists.told(Kind.ACTIVITY, activities, Activity::id, Activity::name, Activity::summary);
    for (Pairing.Pair<Activity> activity : activities.pairs()) {
      Activity is = activity.after();
      kind(new ChangeTarget(Kind.KIND, is.id(), is.name()), activity.before().kind(), is.kind());
    }
    Pairing<PayBand> bands = new Pairing<>(then.pay(), now.pay()).by(PayBand::id);
    lists.told(Kind.PAY, bands, PayBand::id, PayBand::name, band -> Prose.EMPTY);
    bands.pairs().forEach(pair -> range(pair.before(), pair.after()));
    lists.told(
        Kind.SECTION,
        new Pairing<>(then.sections(), now.sections()).by(Section::id),
        Section::id,
        Section::name,
        Section::summary);
  }

  private void kind(ChangeTarget target, Enum<?> was, Enum<?> is) {
    if (was != is) {
      String then = was.name().toLowerCase(Locale.ROOT);
      String now = is.name().toLowerCase(Locale.ROOT);
      changes.add(Change.of(target, ChangeType.CHANGED, Impact.CLARIFIES, then, now));
    }
  }

  private static String name(Grade grade) {
    String name = grade.name();
    return name == null ? String.valueOf(grade.grade()) : name;
  }

  private void scope(Grade was, Grade is) {
    ChangeTarget scope = new ChangeTarget(Kind.SCOPE, String.valueOf(is.grade()), name(is));
    TextChanges.compare(scope, was.scope(), is.scope(), changes::add);
  }

  /**
   * Reports the change of a pay range. Ranges are raised every year: worth telling, but no change
   * of a promise.
   */
  private void range(PayBand was, PayBand is) {
    if (!Objects.equals(was.range(), is.range())) {
      ChangeTarget band = new ChangeTarget(Kind.PAY, is.id(), is.name());
      changes.add(Change.of(band, ChangeType.CHANGED, Impact.CLARIFIES, was.range(), is.range()));
    }
  }

  private void dimensions() {
    Pairing<Dimension> dimensions = pairing.dimensions();
    lists.told(Kind.DIMENSION, dimensions, Dimension::id, Dimension::name, Dimension::summary);
    for (Pairing.Pair<Dimension> pair : dimensions.pairs()) {
      Dimension was = pair.before();
      Dimension is = pair.after();
      tracks(was, is);
      Pairing<Stage> stages =
          new Pairing<>(was.stages(), is.stages())
              .by(Stage::id)
              .by(stage -> FrameworkPairing.folded(stage.name()));
      lists.told(Kind.STAGE, stages, Stage::id, Stage::name, Stage::summary);
      lists.order(new ChangeTarget(Kind.DIMENSION, is.id(), is.name()), stages, Stage::name);
      stages.pairs().forEach(stage -> signals(stage.before(), stage.after()));
    }
  }

  private void tracks(Dimension was, Dimension is) {
    String then = names(was);
    String now = names(is);
    if (!then.equals(now)) {
      ChangeTarget target = new ChangeTarget(Kind.DIMENSION, is.id(), is.name());
      changes.add(Change.of(target, ChangeType.CHANGED, Impact.CLARIFIES, then, now));
    }
  }

  /** Its kind, its heading and its tracks. */
  private String names(Dimension dimension) {
    Set<String> tracks = new TreeSet<>();
    dimension.tracks().forEach(track -> tracks.add(track.id()));
    String kind = dimension.kind().name().toLowerCase(Locale.ROOT);
    Ref group = dimension.group();
    String under = group == null ? "" : ", under " + heading(group.id());
    String only = tracks.isEmpty() ? "" : ", for " + String.join(" and ", tracks) + " only";
    return kind + under + only;
  }

  /** The later name of a group: another name alone is a change of the group. */
  private String heading(String group) {
    return now.group(group).or(() -> then.group(group)).map(Group::name).orElse(group);
  }

  private void signals(Stage was, Stage is) {
    texts(new ChangeTarget(Kind.SIGNAL, is.id(), is.name()), was.signals(), is.signals());
    texts(new ChangeTarget(Kind.EXAMPLE, is.id(), is.name()), was.examples(), is.examples());
  }

  private void texts(ChangeTarget target, List<Prose> were, List<Prose> are) {
    Pairing<Prose> texts = new Pairing<>(were, are).by(Prose::plain);
    texts
        .added()
        .forEach(text -> changes.add(Change.added(target, Impact.CLARIFIES, text.plain())));
    texts
        .removed()
        .forEach(text -> changes.add(Change.removed(target, Impact.CLARIFIES, text.plain())));
  }

  private void scales() {
    Pairing<Scale> scales = new Pairing<>(then.scales(), now.scales()).by(Scale::id);
    lists.told(Kind.SCALE, scales, Scale::id, Scale::name, Scale::summary);
    for (Pairing.Pair<Scale> pair : scales.pairs()) {
      Scale is = pair.after();
      Pairing<Scale.Step> steps =
          new Pairing<>(pair.before().steps(), is.steps())
              .by(Scale.Step::id)
              .by(step -> FrameworkPairing.folded(step.name()));
      lists.told(Kind.STEP, steps, Scale.Step::id, Scale.Step::name, Scale.Step::summary);
      lists.order(new ChangeTarget(Kind.SCALE, is.id(), is.name()), steps, Scale.Step::name);
    }
  }

  /** The changes of a dimension's name and summary. */
  static List<Change> wording(Dimension was, Dimension is) {
    List<Change> wording = new ArrayList<>();
    TextChanges.rename(Kind.DIMENSION, is.id(), was.name(), is.name(), wording::add);
    ChangeTarget summary = new ChangeTarget(Kind.SUMMARY, is.id(), is.name());
    TextChanges.compare(summary, was.summary(), is.summary(), wording::add);
    return wording;
  }
}
