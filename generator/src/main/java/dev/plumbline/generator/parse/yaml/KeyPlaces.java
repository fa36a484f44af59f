package dev.plumbline.generator.parse.yaml;

import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.Rank;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The places of the keys of a YAML file. A mistake in the value of one leaves the others known. */
public final class KeyPlaces {
  private final NavigableMap<Place, String> starts = new TreeMap<>();
  private final Function<String, ContentPart> parts;

  /**
   * @param parts the parts of the content that a key gives
   */
  public KeyPlaces(YamlNode.Mapping file, Function<String, ContentPart> parts) {
    file.entries().forEach(entry -> starts.put(entry.place(), entry.key()));
    this.parts = parts;
  }

  /** The finding, hiding only the key that it is under. */
  public Finding narrowed(Finding finding) {
    Map.Entry<Place, String> start = starts.floorEntry(finding.place());
    boolean inside =
        start != null
            && finding.rank() == Rank.FORM
            && finding.place().path().equals(start.getKey().path())
            && finding.place().column() > starts.firstKey().column()
            && !finding.place().equals(start.getKey());
    return inside ? finding.hiding(List.of(parts.apply(start.getValue()))) : finding;
  }
}
