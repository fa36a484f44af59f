package dev.plumbline.browser;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker. All its messages count, whatever their severity. */
final class HtmlChecker {
  /**
   * Authors' own addresses are passed on as they are written, however odd, and two things may have
   * one name, so that it stands twice in a list. Of a long style within a page the checker hashes
   * pieces, where browsers hash the whole; and it gives up on a colour that is mixed of variables.
   */
  private static final Pattern ALLOWED =
      Pattern.compile(
          "Bad value “https://example.org/.* for attribute “href” on element “a”.*"
              + "|Duplicate “dt” name .*"
              + "|Inline style violates Content Security Policy .* nonce/hash\\)\\."
              + "|CSS: class .*CssVariable cannot be cast to class .*CssColor .*");

  private final Complaints complaints = new Complaints();
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

  private HtmlChecker() {}

  static HtmlChecker ready() throws Exception {
    HtmlChecker checker = new HtmlChecker();
    checker.validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, checker.complaints);
    checker.validator.setUpValidatorAndParsers(checker.complaints, true, false);
    return checker;
  }

  /**
   * Checks a page.
   *
   * @param path its name in complaints
   */
  HtmlChecker check(String path, String html) throws IOException, SAXException {
    complaints.page = path;
    InputSource source = new InputSource(new StringReader(html));
    source.setSystemId("https://example.org/careers/" + path);
    validator.checkHtmlInputSource(source);
    return this;
  }

  /** The messages on all pages. */
  List<String> complaints() {
    return List.copyOf(complaints.list);
  }

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
