package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.ImportRequest;
import dev.plumbline.generator.SheetImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportLogTest {
  @TempDir Path folder;

  @Test
  void ofAnExportedTableItIsSaidTooWhatBecameOfTheCellsAndWhatIsMissing() throws IOException {
    Path file = folder.resolve("framework.csv");
    Files.writeString(
        file,
        """
        Family,Track,Grade,Code,Level,Group,Dimension,Topic,Expectation,Details,Examples,Tags,Page,\
        Family id,Track id,Track kind,Level id,Dimension id,Expectation id
        Lamps,Craft,1,IC1,Cutter,,Glass,,Cuts panes.,,,,x,lamps,ic,ic,ic1,glass,cuts
        Lamps,Craft,1,IC1,Cutter,,Glass,,Cuts panes.,,,,x,No id,ic,ic,ic1,glass,cuts
        """);
    Lines lines = new Lines();

    new ImportLog(lines.log(), "content", "plugin")
        .print(SheetImport.inMemory(ImportRequest.of(file, folder.resolve("content"))));

    assertThat(lines.all())
        .anyMatch(line -> line.startsWith("info 47 cells are not empty:") && line.endsWith(" left"))
        .anyMatch(line -> line.startsWith("info   left: framework!A3 \"Lamps\", because an id"))
        .anyMatch(line -> line.startsWith("info   Besides the table: "));
  }
}
