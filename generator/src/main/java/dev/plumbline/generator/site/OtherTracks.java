package dev.plumbline.generator.site;

import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.model.TrackKind;
import java.util.List;

/**
 * A maker of the sentence that stands where a dimension is for other tracks: "Asked of managers
 * only."
 *
 * @param tracks all of the framework
 */
public record OtherTracks(Words words, List<Track> tracks) {
  public OtherTracks {
    tracks = List.copyOf(tracks);
  }

  public String sentence(Dimension dimension) {
    List<Track> asked = tracks.stream().filter(one -> dimension.appliesTo(one.id())).toList();
    if (asked.isEmpty()) {
      return words.get("silence.not-expected");
    }
    if (asked.size() == 1 && isAloneOfItsKind(asked.get(0))) {
      TrackKind kind = asked.get(0).kind();
      if (kind == TrackKind.MANAGEMENT) {
        return words.get("silence.managers-only");
      } else if (kind == TrackKind.IC) {
        return words.get("silence.individuals-only");
      }
    }
    List<String> names = asked.stream().map(Track::name).toList();
    return words.get("silence.tracks-only", new NameList(words).of(names));
  }

  private boolean isAloneOfItsKind(Track one) {
    return tracks.stream().filter(track -> track.kind() == one.kind()).count() == 1;
  }
}
