package dev.plumbline.templates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A reader without understanding, which follows a question through a site in Markdown: it takes the
 * link, and at last the line, that has most of the question's words, where rare words count more.
 * It reads no more than it may, and stops in the middle of a page.
 */
final class AssistantReader {
  private static final int FETCHES = 3;
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\(([^)]+)\\)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int STEM = 5;

  /** Words that a question may have whatever it is about. */
  private static final Set<String> COMMON =
      Set.of(
          ("a am an and are as at be can do does for from have how i in is it may me must my of on"
                  + " or say says should someone that the their them they to what when where which"
                  + " who whom will with would")
              .split(" "));

  private final BuiltSite site;
  private final String address;
  private int left;

  /**
   * @param bytes the most that it reads of all files together
   */
  AssistantReader(BuiltSite site, String address, int bytes) {
    this.site = site;
    this.address = address;
    this.left = bytes;
  }

  /**
   * An answer.
   *
   * @param page the last file that was read
   * @param line the line of it that answers
   * @param cited the last link of the line that leads to a place; else that of the page's title
   */
  record Answer(String page, String line, String cited) {}

  Answer ask(String question) {
    String path = "llms.txt";
    List<String> lines = read(path);
    Set<String> asked = new HashSet<>(stems(question));
    for (int fetch = 2; fetch <= FETCHES; fetch++) {
      if (!path.equals("llms.txt") && !path.endsWith("index.md")) {
        break;
      }
      List<Link> links = links(lines);
      Link link = links.get(best(links.stream().map(Link::text).toList(), asked));
      String next = file(path, link.href);
      if (!asked.removeAll(stems(link.text)) || !site.has(next)) {
        break;
      }
      path = next;
      lines = read(path);
    }
    String line = lines.get(best(withHeadings(lines), asked));
    return new Answer(path, line, cited(line, lines));
  }

  private List<String> read(String path) {
    byte[] bytes = site.text(path).getBytes(UTF_8);
    int length = Math.min(bytes.length, left);
    left -= length;
    List<String> lines = new ArrayList<>(new String(bytes, 0, length, UTF_8).lines().toList());
    if (length < bytes.length && !lines.isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  private String file(String from, String href) {
    return href.startsWith(address)
        ? href.substring(address.length())
        : Path.of(from).resolveSibling(href).normalize().toString();
  }

  private record Link(String text, String href) {}

  private static List<Link> links(List<String> lines) {
    List<Link> links = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      Matcher matcher = LINK.matcher(line.startsWith("- ") ? line : "");
      while (matcher.find()) {
        links.add(new Link(matcher.group(1), matcher.group(2)));
      }
    }
    return links;
  }

  /** The words of each line, with those of the heading above it; none for a heading. */
  private static List<String> withHeadings(List<String> lines) {
    List<String> all = new ArrayList<>();
    String heading = "";
    for (String line : lines) {
      boolean isHeading = line.startsWith("#");
      heading = isHeading ? line : heading;
      boolean answers = !line.isBlank() && !isHeading && !line.startsWith("[");
      all.add(answers ? heading + " " + line.replaceAll("\\]\\([^)]*\\)", "") : "");
    }
    return all;
  }

  /** The index of the text that has most of the words. */
  private static int best(List<String> texts, Set<String> asked) {
    List<Set<String>> stems = texts.stream().map(AssistantReader::stems).toList();
    int best = 0;
    double most = 0;
    for (int i = 0; i < stems.size(); i++) {
      double score =
          stems.get(i).stream()
              .filter(asked::contains)
              .mapToDouble(word -> weight(word, stems))
              .sum();
      best = score > most ? i : best;
      most = Math.max(score, most);
    }
    return best;
  }

  private static double weight(String word, List<Set<String>> texts) {
    long with = texts.stream().filter(text -> text.contains(word)).count();
    return Math.log((texts.size() + 1.0) / with);
  }

  private static Set<String> stems(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .filter(word -> !COMMON.contains(word))
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .collect(Collectors.toSet());
  }

  private static String cited(String line, List<String> lines) {
    Matcher place = Pattern.compile("\\[#]\\(([^)]+)\\)").matcher(line);
    String cited = null;
    while (place.find()) {
      cited = place.group(1);
    }
    Matcher title = LINK.matcher(lines.get(0));
    return cited != null ? cited : title.find() ? title.group(2) : "";
  }
}
