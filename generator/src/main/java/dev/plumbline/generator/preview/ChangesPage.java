package dev.plumbline.generator.preview;

import dev.plumbline.generator.DiffFormat;
import dev.plumbline.generator.DiffRequest;
import dev.plumbline.generator.GenerateRequest;
import dev.plumbline.generator.SiteGenerator;
import dev.plumbline.generator.preview.http.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The page of what would change against the main branch; made whenever it is opened. */
record ChangesPage(GenerateRequest site, PageWriter writer) {
  Answer answer(PreviewEdition edition) {
    DiffRequest request =
        new DiffRequest(site.check().withAudiences(edition.name().audiences()), null, null, null);
    try {
      String html = DiffFormat.HTML.text(SiteGenerator.diff(request), site.theme());
      return Answer.page(200, html.getBytes(StandardCharsets.UTF_8));
    } catch (IOException | RuntimeException problem) {
      String home = "/" + edition.name().prefix();
      return Answer.page(
          200,
          writer.message(
              new MessageView("Nothing to compare with", Failure.sentence(problem), home)));
    }
  }
}
