package dev.plumbline.generator.edition;

import dev.plumbline.generator.assembly.DerivedId;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Expectation.Entry;
import dev.plumbline.generator.model.Expectation.Topic;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelProse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A redactor of levels and of common files. */
final class LevelRedactor {
  private final Readership readers;
  private final Redactions redactions;
  private final ArticleRedactor articles;

  LevelRedactor(Readership readers, Redactions redactions, ArticleRedactor articles) {
    this.readers = readers;
    this.redactions = redactions;
    this.articles = articles;
  }

  /** The level for these readers; empty where none of it is for them. */
  Optional<Level> level(Level level) {
    if (readers.sees(level.audience())) {
      return Optional.of(
          level
              .withExpectations(expectations(level.expectations()))
              .withProse(prose(level.prose())));
    }
    redact(level);
    return Optional.empty();
  }

  /**
   * Records a level with its criteria: other levels may borrow them, so any text may link there.
   */
  void redact(Level level) {
    redactions.level(level);
    level.expectations().forEach(this::redact);
  }

  private LevelProse prose(LevelProse prose) {
    return new LevelProse(
        prose.summary(),
        texts(prose.sections()),
        texts(prose.groups()),
        prose.fragments().stream().filter(this::isShown).toList());
  }

  private boolean isShown(Level.Fragment fragment) {
    boolean shown = readers.seesAll(fragment.audiences());
    if (!shown) {
      redactions.fragment(fragment.fragment());
    }
    return shown;
  }

  List<Level.Text> texts(List<Level.Text> texts) {
    List<Level.Text> shown = new ArrayList<>();
    for (Level.Text text : texts) {
      if (readers.sees(text.audience())) {
        shown.add(new Level.Text(text.about(), articles.article(text.article()), text.audience()));
      } else {
        articles.redact(text.article());
      }
    }
    return shown;
  }

  List<Expectation> expectations(List<Expectation> expectations) {
    List<Expectation> shown = new ArrayList<>();
    for (Expectation one : expectations) {
      if (readers.sees(one.audience())) {
        shown.add(one.withTopics(topics(one.topics())));
      } else {
        redact(one);
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
        topic.criteria().forEach(this::redact);
      }
    }
    return shown;
  }

  /** A topic without entries is left out: its name alone would reveal that something is hidden. */
  private Optional<Topic> topic(Topic topic) {
    List<Entry> entries = entries(topic.entries());
    boolean emptied = entries.isEmpty() && !topic.entries().isEmpty();
    return emptied ? Optional.empty() : Optional.of(topic.withEntries(entries));
  }

  private List<Entry> entries(List<Entry> entries) {
    List<Entry> shown = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof Entry.Asked asked) {
        criterion(asked.criterion()).map(asked::with).ifPresent(shown::add);
      } else {
        shown.add(entry);
      }
    }
    return shown;
  }

  private Optional<Criterion> criterion(Criterion criterion) {
    if (!readers.sees(criterion.audience())) {
      redact(criterion);
      return Optional.empty();
    }
    List<Criterion.Example> examples =
        criterion.examples().stream().filter(example -> readers.sees(example.audience())).toList();
    return Optional.of(criterion.withExamples(examples));
  }

  private void redact(Expectation expectation) {
    expectation.criteria().forEach(this::redact);
  }

  /** Records both fragments a link may use: the written id, and the one derived from the text. */
  private void redact(Criterion criterion) {
    redactions.fragment(criterion.id());
    redactions.fragment(DerivedId.of(criterion.text().plain()));
  }
}
