package dev.plumbline.generator.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of the vocabulary, small enough to be loaded while a reader types.
 *
 * @param groups words of one stem each, in the order of the first word
 */
record SearchPart(List<Group> groups) {
  SearchPart {
    groups = List.copyOf(groups);
  }

  /** Words of one stem, sorted. */
  record Group(String stem, List<Entry> words) {
    static Group of(String stem) {
      return new Group(stem, new ArrayList<>());
    }

    private int size() {
      return words.stream().mapToInt(entry -> entry.word.length() + entry.documents.length()).sum();
    }

    private Stream<String> texts() {
      return Stream.concat(Stream.of(stem), words.stream().map(Entry::word));
    }

    /** The stem and the words; a word that is its own stem and alone, once. */
    private String written() {
      boolean alone = words.size() == 1 && words.get(0).word.equals(stem);
      return alone ? stem : texts().collect(Collectors.joining("/"));
    }
  }

  /** A word with its documents. */
  record Entry(String word, String documents) {}

  /** Cuts a vocabulary into parts of about the same size. Parts that are too many are empty. */
  static List<SearchPart> cut(List<Group> groups, int count) {
    long left = groups.stream().mapToLong(Group::size).sum();
    List<SearchPart> parts = new ArrayList<>();
    List<Group> part = new ArrayList<>();
    long size = 0;
    for (Group group : groups) {
      int wanted = count - parts.size();
      if (wanted > 1 && !part.isEmpty() && size + group.size() / 2 > left / wanted) {
        parts.add(new SearchPart(part));
        part = new ArrayList<>();
        left -= size;
        size = 0;
      }
      part.add(group);
      size += group.size();
    }
    parts.add(new SearchPart(part));
    while (parts.size() < count) {
      parts.add(new SearchPart(List.of()));
    }
    return parts;
  }

  /** The first and the last of its words and stems, with a space between; empty if it has none. */
  String range() {
    List<String> sorted = groups.stream().flatMap(Group::texts).sorted().toList();
    return sorted.isEmpty() ? "" : sorted.get(0) + " " + sorted.get(sorted.size() - 1);
  }

  /** The groups: stem and words with slashes, groups with spaces between them. */
  String words() {
    return groups.stream().map(Group::written).collect(Collectors.joining(" "));
  }

  /** The documents of each word. */
  String documents() {
    return groups.stream()
        .flatMap(group -> group.words.stream())
        .map(Entry::documents)
        .collect(Collectors.joining("!"));
  }
}
