package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.templates.BuiltSite;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page is valid HTML, by the checker that the HTML standard names. */
class ValidityTest {
  /** Authors' own addresses are passed on as they are written, however odd. */
  private static final Pattern ALLOWED =
      Pattern.compile("Bad value “https://example.org/.* for attribute “href” on element “a”.*");

  @ParameterizedTest
  @EnumSource(
      value = TestSite.class,
      names = {"SAMPLE", "SMALL", "HOSTILE"})
  void everyPageIsValid(TestSite site) throws Exception {
    Complaints complaints = new Complaints();
    SimpleDocumentValidator validator = new SimpleDocumentValidator();
    validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, complaints);
    validator.setUpValidatorAndParsers(complaints, true, false);
    BuiltSite built = site.built();
    for (String path : built.pages()) {
      complaints.page = path;
      InputSource source = new InputSource(new ByteArrayInputStream(built.files().get(path)));
      source.setEncoding("UTF-8");
      source.setSystemId("https://example.org/careers/" + path);
      validator.checkHtmlInputSource(source);
    }
    assertThat(built.pages()).isNotEmpty();
    assertThat(complaints.list.stream().limit(12)).isEmpty();
  }

  /** Collects what the checker says; nothing is too mild for it. */
  private static final class Complaints implements ErrorHandler {
    private final List<String> list = new ArrayList<>();
    private String page = "the schema";

    @Override
    public void warning(SAXParseException complaint) {
      note(complaint);
    }

    @Override
    public void error(SAXParseException complaint) {
      note(complaint);
    }

    @Override
    public void fatalError(SAXParseException complaint) {
      note(complaint);
    }

    private void note(SAXParseException complaint) {
      String text = String.valueOf(complaint.getMessage());
      if (!ALLOWED.matcher(text).matches()) {
        list.add(page + ":" + complaint.getLineNumber() + ": " + text);
      }
    }
  }
}
