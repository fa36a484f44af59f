package dev.plumbline.generator.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The index of the search, built document by document in columns. */
final class SearchIndex {
  private final SearchVocabulary vocabulary = new SearchVocabulary();
  private final SearchTerms terms = new SearchTerms(vocabulary);
  private final Map<String, Integer> topics = new LinkedHashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> addresses = new ArrayList<>();
  private final SearchNumbers lengths = new SearchNumbers();
  private final SearchNumbers runs = new SearchNumbers();
  private Run run = new Run(0, 0, 0, 0);
  private int inRun;

  void add(SearchDocument document) {
    vocabulary.nextDocument();
    document.names().forEach(terms::read);
    vocabulary.nextText();
    document.texts().forEach(terms::read);
    lengths.add(Integer.SIZE - Integer.numberOfLeadingZeros(vocabulary.count()));
    if (document.kind().isNamed()) {
      names.add(String.join("\n", document.names()));
      addresses.add(document.address());
    }
    Run next = runOf(document);
    if (!next.equals(run)) {
      endRun();
      run = next;
    }
    inRun++;
  }

  private Run runOf(SearchDocument document) {
    return new Run(
        document.kind().number(),
        document.family() + 1,
        document.track() + 1,
        topic(document.topic()));
  }

  private int topic(@Nullable String topic) {
    return topic == null ? 0 : topics.computeIfAbsent(topic, one -> topics.size() + 1);
  }

  private void endRun() {
    if (inRun > 0) {
      runs.add(run.kind);
      runs.add(run.family);
      runs.add(run.track);
      runs.add(run.topic);
      runs.add(inRun);
      inRun = 0;
    }
  }

  /** The topics of documents, by their numbers from 1. */
  List<String> topics() {
    return List.copyOf(topics.keySet());
  }

  /** The names of each document that has any, one line for each document. */
  List<String> names() {
    return names;
  }

  /** The address of each document that has one. */
  List<String> addresses() {
    return addresses;
  }

  /**
   * Documents that follow each other and are of one kind, family, track and topic, each 0 where
   * there is none: these four numbers, and the number of documents.
   */
  String runs() {
    endRun();
    return runs.toString();
  }

  /** The length of each document, as a number that grows by one when the length doubles. */
  String lengths() {
    return lengths.toString();
  }

  List<SearchVocabulary.Word> words() {
    return vocabulary.words();
  }

  private record Run(int kind, int family, int track, int topic) {}
}
