package dev.plumbline.generator.export;

import dev.plumbline.generator.compare.WordNumbers;
import dev.plumbline.generator.site.Addresses;
import java.util.List;

/** What the words of all criteria weigh, by the numbers that {@link FamilyData} has of them. */
final class WordWeights implements Export {
  @Override
  public List<ExportedFile> files(ExportedEdition edition) {
    return List.of(
        ScriptData.file(
            Addresses.WORDS_FOR_SCRIPTS,
            "words",
            "",
            edition,
            json -> json.numbers(WordNumbers.of(edition.index()).weights())));
  }
}
