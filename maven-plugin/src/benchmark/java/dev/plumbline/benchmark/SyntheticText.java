package dev.plumbline.benchmark;

import java.util.List;
import java.util.Random;

/** Sentences that nobody need read, as long as real ones, the same ones for the same seed. */
final class SyntheticText {

  private static final List<String> WORDS =
      List.of(
          ("team work review design risk season pier inspection measure decide explain answer carry"
                  + " question others method evidence limit field hand early plain quiet finding"
                  + " colleague handover standard cause repair budget hiring practice learn teach"
                  + " agree doubt choose publish compare before after without between every several"
                  + " one two whole small hard known open shared lasting careful honest")
              .split(" "));

  private final Random random;

  SyntheticText(long seed) {
    random = new Random(seed);
  }

  boolean now(int percent) {
    return random.nextInt(100) < percent;
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  String sentence(int words) {
    StringBuilder text = new StringBuilder(words * 8);
    // A sentence is also a YAML value, which cannot begin with an asterisk.
    text.append(WORDS.get(random.nextInt(WORDS.size())));
    for (int i = 1; i < words; i++) {
      text.append(' ').append(word());
    }
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    return text.append('.').toString();
  }

  String paragraph(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(i == 0 ? "" : " ").append(sentence(between(8, 18)));
    }
    return text.toString();
  }

  /** Now and then a word is a term of the glossary, or stressed, as in real texts. */
  private String word() {
    int dice = random.nextInt(200);
    String word = WORDS.get(random.nextInt(WORDS.size()));
    if (dice == 0) {
      return "**" + word + "**";
    }
    return dice == 1 ? "term number " + SyntheticVocabulary.NUMBERS.get(random.nextInt(20)) : word;
  }
}
