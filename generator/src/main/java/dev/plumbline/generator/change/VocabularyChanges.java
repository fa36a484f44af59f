package dev.plumbline.generator.change;

import dev.plumbline.generator.change.ChangeTarget.Kind;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Activity;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Grade;
import dev.plumbline.generator.model.Group;
import dev.plumbline.generator.model.PayBand;
import dev.plumbline.generator.model.ProsePage;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.Scale;
import dev.plumbline.generator.model.Section;
import dev.plumbline.generator.model.Stage;
import dev.plumbline.generator.model.Term;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The changes of the vocabulary, the pages, the glossary and the framework itself. The impact of an
 * added or removed dimension, grade or track is reported at the levels.
 */
final class VocabularyChanges {
  private final FrameworkPairing pairing;
  private final Vocabulary then;
  private final Vocabulary now;
  private final List<Change> changes = new ArrayList<>();

  private VocabularyChanges(FrameworkPairing pairing) {
    this.pairing = pairing;
    this.then = pairing.before().vocabulary();
    this.now = pairing.after().vocabulary();
  }

  static List<Change> of(FrameworkPairing pairing) {
    VocabularyChanges found = new VocabularyChanges(pairing);
    found.itself();
    found.vocabulary();
    found.pages();
    found.glossary();
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
    told(Kind.TRACK, pairing.tracks(), Track::id, Track::name, Track::summary);
    Pairing<Grade> grades = new Pairing<>(then.grades(), now.grades()).by(Grade::grade);
    told(
        Kind.GRADE,
        grades,
        grade -> String.valueOf(grade.grade()),
        VocabularyChanges::name,
        Grade::summary);
    grades.pairs().forEach(pair -> scope(pair.before(), pair.after()));
    told(
        Kind.GROUP,
        new Pairing<>(then.groups(), now.groups()).by(Group::id),
        Group::id,
        Group::name,
        Group::summary);
    dimensions();
    scales();
    Pairing<Activity> activities =
        new Pairing<>(then.activities(), now.activities()).by(Activity::id);
    told(Kind.ACTIVITY, activities, Activity::id, Activity::name, Activity::summary);
    for (Pairing.Pair<Activity> activity : activities.pairs()) {
      Activity is = activity.after();
      kind(new ChangeTarget(Kind.KIND, is.id(), is.name()), activity.before().kind(), is.kind());
    }
    Pairing<PayBand> bands = new Pairing<>(then.pay(), now.pay()).by(PayBand::id);
    told(Kind.PAY, bands, PayBand::id, PayBand::name, band -> Prose.EMPTY);
    bands.pairs().forEach(pair -> range(pair.before(), pair.after()));
    told(
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

  /** Reports the things added, removed, renamed or explained differently. */
  private <T> void told(
      Kind kind,
      Pairing<T> pairing,
      Function<T, String> id,
      Function<T, String> name,
      Function<T, Prose> summary) {
    for (T one : pairing.added()) {
      ChangeTarget target = new ChangeTarget(kind, id.apply(one), name.apply(one));
      changes.add(Change.added(target, Impact.CLARIFIES, name.apply(one)));
    }
    for (Pairing.Pair<T> pair : pairing.pairs()) {
      String is = name.apply(pair.after());
      TextChanges.rename(kind, id.apply(pair.after()), name.apply(pair.before()), is, changes::add);
      TextChanges.compare(
          new ChangeTarget(Kind.SUMMARY, id.apply(pair.after()), is),
          summary.apply(pair.before()),
          summary.apply(pair.after()),
          changes::add);
    }
    for (T one : pairing.removed()) {
      ChangeTarget target = new ChangeTarget(kind, id.apply(one), name.apply(one));
      changes.add(Change.removed(target, Impact.CLARIFIES, name.apply(one)));
    }
  }

  private void dimensions() {
    Pairing<Dimension> dimensions = pairing.dimensions();
    told(Kind.DIMENSION, dimensions, Dimension::id, Dimension::name, Dimension::summary);
    for (Pairing.Pair<Dimension> pair : dimensions.pairs()) {
      Dimension was = pair.before();
      Dimension is = pair.after();
      tracks(was, is);
      Pairing<Stage> stages =
          new Pairing<>(was.stages(), is.stages())
              .by(Stage::id)
              .by(stage -> FrameworkPairing.folded(stage.name()));
      told(Kind.STAGE, stages, Stage::id, Stage::name, Stage::summary);
      order(new ChangeTarget(Kind.DIMENSION, is.id(), is.name()), stages, Stage::name);
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
    told(Kind.SCALE, scales, Scale::id, Scale::name, Scale::summary);
    for (Pairing.Pair<Scale> pair : scales.pairs()) {
      Scale is = pair.after();
      Pairing<Scale.Step> steps =
          new Pairing<>(pair.before().steps(), is.steps())
              .by(Scale.Step::id)
              .by(step -> FrameworkPairing.folded(step.name()));
      told(Kind.STEP, steps, Scale.Step::id, Scale.Step::name, Scale.Step::summary);
      order(new ChangeTarget(Kind.SCALE, is.id(), is.name()), steps, Scale.Step::name);
    }
  }

  /**
   * Reports another order of a ladder's rungs: whoever stands on one then stands higher or lower,
   * although no level says so.
   */
  private <T> void order(ChangeTarget ladder, Pairing<T> rungs, Function<T, String> name) {
    if (!rungs.pairs().equals(rungs.earlierPairs())) {
      changes.add(
          Change.of(
              ladder,
              ChangeType.CHANGED,
              Impact.PLACES_ELSEWHERE,
              names(rungs.earlierPairs(), name),
              names(rungs.pairs(), name)));
    }
  }

  private static <T> String names(List<Pairing.Pair<T>> rungs, Function<T, String> name) {
    return rungs.stream().map(rung -> name.apply(rung.after())).collect(Collectors.joining(", "));
  }

  private void pages() {
    Pairing<ProsePage> pages =
        new Pairing<>(pairing.before().pages(), pairing.after().pages())
            .by(ProsePage::path)
            .byAny(VocabularyChanges::addresses, VocabularyChanges::addresses)
            .by(page -> FrameworkPairing.folded(page.title()));
    told(Kind.PAGE, pages, ProsePage::path, ProsePage::title, page -> Prose.EMPTY);
    for (Pairing.Pair<ProsePage> pair : pages.pairs()) {
      ProsePage is = pair.after();
      ChangeTarget target = new ChangeTarget(Kind.PAGE, is.path(), is.title());
      TextChanges.compare(target, pair.before().article(), is.article(), changes::add);
      ChangeTarget audience = new ChangeTarget(Kind.AUDIENCE, is.path(), is.title());
      TextChanges.compare(audience, pair.before().audience(), is.audience(), changes::add);
      ChangeTarget owner = new ChangeTarget(Kind.OWNER, is.path(), is.title());
      OwnerChanges.compare(owner, pair.before().owner(), is.owner(), changes::add);
    }
  }

  private void glossary() {
    Pairing<Term> terms =
        new Pairing<>(pairing.before().glossary(), pairing.after().glossary())
            .by(term -> FrameworkPairing.folded(term.term()));
    told(Kind.TERM, terms, Term::term, Term::term, Term::definition);
    for (Pairing.Pair<Term> pair : terms.pairs()) {
      String was = aliases(pair.before());
      String is = aliases(pair.after());
      if (!was.equals(is)) {
        ChangeTarget term = new ChangeTarget(Kind.TERM, pair.after().term(), pair.after().term());
        changes.add(Change.of(term, ChangeType.CHANGED, Impact.REWORDS, was, is));
      }
    }
  }

  /** The term and all other words for it, whose order does not matter. */
  private static String aliases(Term term) {
    return Stream.concat(Stream.of(term.term()), term.aliases().stream().sorted())
        .collect(Collectors.joining(", "));
  }

  private static List<String> addresses(ProsePage page) {
    List<String> addresses = new ArrayList<>(List.of("pages/" + page.path() + ".html"));
    page.formerly().forEach(address -> addresses.add(address.id()));
    return addresses;
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
