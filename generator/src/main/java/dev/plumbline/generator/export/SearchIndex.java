package dev.plumbline.generator.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The index of the search: what kinds of documents there are, and which words they have. */
final class SearchIndex {
  private final SearchStructure structure = new SearchStructure();
  private final SearchStems stems;
  private final List<SearchPart> parts;
  private final List<String> words = new ArrayList<>();

  /**
   * The index of documents.
   *
   * @param locale the language of the documents
   * @param count the number of parts of its vocabulary
   */
  SearchIndex(String locale, List<SearchDocument> documents, int count) {
    this.stems = new SearchStems(locale);
    // Not kept: it has each list of documents as the parts do.
    SearchVocabulary vocabulary = new SearchVocabulary();
    SearchTerms terms = new SearchTerms(vocabulary);
    documents.forEach(document -> add(document, vocabulary.occurrences(), terms));
    this.parts = SearchPart.cut(groups(vocabulary), count);
  }

  private void add(SearchDocument document, SearchOccurrences occurrences, SearchTerms terms) {
    occurrences.nextDocument();
    for (String name : document.names()) {
      occurrences.beginName();
      terms.read(name);
      occurrences.endName();
    }
    occurrences.begin(SearchOccurrences.TEXT);
    document.texts().forEach(terms::read);
    if (document.topic() != null) {
      occurrences.begin(SearchOccurrences.TOPIC);
      terms.read(document.topic());
    }
    occurrences.endDocument();
    structure.add(document);
  }

  /** The words by their stems, in the order of the first word of each. */
  private List<SearchPart.Group> groups(SearchVocabulary vocabulary) {
    TreeMap<String, SearchPart.Group> groups = new TreeMap<>();
    for (SearchWord word : vocabulary.words()) {
      words.add(word.text());
      groups
          .computeIfAbsent(stems.noted(word.text()), SearchPart.Group::of)
          .words()
          .add(new SearchPart.Entry(word.text(), word.documents()));
    }
    return groups.values().stream()
        .sorted(Comparator.comparing(group -> group.words().get(0).word()))
        .toList();
  }

  List<SearchPart> parts() {
    return parts;
  }

  /** All words, sorted. */
  List<String> words() {
    return words;
  }

  /** The endings by which a word leads to its stem. */
  List<String> rules() {
    return stems.rules();
  }

  /** The kinds of all documents. */
  String structure() {
    return structure.toString();
  }
}
