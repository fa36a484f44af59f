package dev.plumbline.generator.export;

import dev.plumbline.generator.compare.WordNumbers;
import dev.plumbline.generator.site.Addresses;
import java.util.List;

/**
 * What the words of all criteria weigh, by the numbers that {@link FamilyDataExport} has of them.
 */
final class WordWeightsExport implements Export {
  @Override
  public List<ExportedFile> files(ExportContent content) {
    return List.of(
        ScriptData.file(
            Addresses.WORDS_FOR_SCRIPTS,
            "words",
            "",
            content,
            json -> json.numbers(WordNumbers.of(content.index()).weights())));
  }
}
