package dev.plumbline.generator.edition;

import dev.plumbline.generator.assembly.DerivedId;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Expectation.Entry;
import dev.plumbline.generator.model.Expectation.Topic;
import dev.plumbline.generator.model.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leaves out what a level or a common file keeps from an edition's readers. */
final class LevelFilter {
  private final Readership readers;
  private final Withheld withheld;
  private final ArticleFilter articles;

  LevelFilter(Readership readers, Withheld withheld, ArticleFilter articles) {
    this.readers = readers;
    this.withheld = withheld;
    this.articles = articles;
  }

  /** The level; empty where it is for others as a whole. */
  Optional<Level> level(Level level) {
    if (readers.sees(level.audience())) {
      return Optional.of(
          level.with(
              level.status(),
              level.peers(),
              level.profile(),
              level.summary(),
              expectations(level.expectations()),
              texts(level.sections()),
              texts(level.groups()),
              level.fragments().stream().filter(this::isShown).toList()));
    }
    withhold(level);
    return Optional.empty();
  }

  /** A level may have lent what it asks, so links to its criteria may stand anywhere. */
  void withhold(Level level) {
    withheld.level(level);
    level.expectations().forEach(this::withhold);
  }

  private boolean isShown(Level.Fragment fragment) {
    boolean shown = readers.seesAll(fragment.audiences());
    if (!shown) {
      withheld.fragment(fragment.fragment());
    }
    return shown;
  }

  List<Level.Text> texts(List<Level.Text> texts) {
    List<Level.Text> shown = new ArrayList<>();
    for (Level.Text text : texts) {
      if (readers.sees(text.audience())) {
        shown.add(new Level.Text(text.about(), articles.article(text.article()), text.audience()));
      } else {
        articles.withhold(text.article());
      }
    }
    return shown;
  }

  List<Expectation> expectations(List<Expectation> expectations) {
    List<Expectation> shown = new ArrayList<>();
    for (Expectation one : expectations) {
      if (readers.sees(one.audience())) {
        shown.add(
            new Expectation(one.dimension(), topics(one.topics()), one.audience(), one.place()));
      } else {
        withhold(one);
      }
    }
    return shown;
  }

  private List<Topic> topics(List<Topic> topics) {
    List<Topic> shown = new ArrayList<>();
    for (Topic topic : topics) {
      if (readers.sees(topic.audience())) {
        topic(topic).ifPresent(shown::add);
      } else {
        topic.criteria().forEach(this::withhold);
      }
    }
    return shown;
  }

  /** A name over nothing would tell that something is kept back below it. */
  private Optional<Topic> topic(Topic topic) {
    List<Entry> entries = entries(topic.entries());
    boolean emptied = entries.isEmpty() && !topic.entries().isEmpty();
    return emptied ? Optional.empty() : Optional.of(topic.with(entries));
  }

  private List<Entry> entries(List<Entry> entries) {
    List<Entry> shown = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof Entry.Asked asked) {
        criterion(asked.criterion()).map(Entry.Asked::new).ifPresent(shown::add);
      } else {
        shown.add(entry);
      }
    }
    return shown;
  }

  private Optional<Criterion> criterion(Criterion criterion) {
    if (!readers.sees(criterion.audience())) {
      withhold(criterion);
      return Optional.empty();
    }
    List<Criterion.Example> examples =
        criterion.examples().stream().filter(example -> readers.sees(example.audience())).toList();
    return Optional.of(criterion.with(examples));
  }

  private void withhold(Expectation expectation) {
    expectation.criteria().forEach(this::withhold);
  }

  /** A link may end in the id of a criterion, be it written or made from its text. */
  private void withhold(Criterion criterion) {
    withheld.fragment(criterion.id());
    withheld.fragment(DerivedId.of(criterion.text().plain()));
  }
}
