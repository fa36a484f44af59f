package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.markdown.Slot;
import dev.plumbline.generator.markdown.SourceMap;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.FileInfo;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelName;
import dev.plumbline.generator.model.LevelProse;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Origin;
import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.model.Placement;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A level being put together for a test, each part on a line of its own. */
final class LevelDraft {
  private final LevelRef ref;
  private final @Nullable Integer grade;
  private final String path;
  private final List<Expectation> expectations = new ArrayList<>();
  private final List<Profile.Share> week = new ArrayList<>();
  private final List<Ref> formerly = new ArrayList<>();
  private int line;
  private final Place place;
  private @Nullable Ref pay;
  private Prose summary = Prose.EMPTY;

  LevelDraft(LevelRef ref, @Nullable Integer grade, String path, int line) {
    this.ref = ref;
    this.grade = grade;
    this.path = path;
    this.place = new Place(path, line, 1);
    this.line = line;
  }

  LevelDraft asks(String dimension, String... criteria) {
    Ref about = ref(dimension);
    List<Expectation.Entry> entries = new ArrayList<>();
    for (String id : criteria) {
      entries.add(new Expectation.Entry.Asked(criterion(id)));
    }
    Expectation.Topic topic = new Expectation.Topic(null, entries, null);
    expectations.add(new Expectation(about, List.of(topic), null, about.place()));
    return this;
  }

  LevelDraft spends(String activity, int percent) {
    week.add(new Profile.Share(ref(activity), percent));
    return this;
  }

  LevelDraft paid(String band) {
    pay = ref(band);
    return this;
  }

  LevelDraft was(String address) {
    formerly.add(ref(address));
    return this;
  }

  LevelDraft linksTo(String target) {
    Place at = next();
    Slot link = new Slot.LinkStart(target, "", at);
    summary =
        new Prose(
            List.of("", "M4", ""), List.of(link, new Slot.LinkEnd()), "M4", SourceMap.NONE, at);
    return this;
  }

  LevelDraft shows(String image) {
    Place at = next();
    summary =
        new Prose(
            List.of("", ""), List.of(new Slot.Image(image, "", "", at)), "", SourceMap.NONE, at);
    return this;
  }

  int lastLine() {
    return line;
  }

  Level level() {
    String title = "Level " + grade;
    Profile profile = new Profile(List.of(), week, List.of(), pay, List.of(), List.of(), List.of());
    return new Level(
        ref,
        new LevelName(title, ref.level().toUpperCase(Locale.ROOT), List.of()),
        new Placement(grade, place, new Peers.ByGrade(), false, Status.ACTIVE),
        profile,
        expectations,
        new LevelProse(summary, List.of(), List.of(), List.of()),
        new FileInfo(null, null, formerly, place));
  }

  private Criterion criterion(String id) {
    Place at = next();
    Prose text = new Prose(List.of(id), List.of(), id, SourceMap.NONE, at);
    return new Criterion(
        id, true, text, Prose.EMPTY, List.of(), List.of(), new Origin.Own(), null, at);
  }

  private Ref ref(String id) {
    return new Ref(id, next());
  }

  private Place next() {
    line++;
    return new Place(path, line, 1);
  }
}
