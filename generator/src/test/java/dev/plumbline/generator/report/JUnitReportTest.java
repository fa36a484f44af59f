package dev.plumbline.generator.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

final class JUnitReportTest {
  static Stream<ReportedRun> runs() {
    return SarifReportTest.runs();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyReportKeepsToTheSchemaOfSurefire(ReportedRun run) {
    assertThatCode(() -> Schemas.validateJUnit(JUnitReport.text(run))).doesNotThrowAnyException();
  }

  @Test
  void theSchemaAllowsNothingElse() {
    String other = JUnitReport.text(Runs.ordinary()).replace("testcase", "case");

    assertThatThrownBy(() -> Schemas.validateJUnit(other)).isInstanceOf(SAXException.class);
  }

  @Test
  void whereNothingIsFoundOneCasePasses() {
    assertThat(JUnitReport.text(Runs.empty()))
        .contains("tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\"")
        .contains("<testcase classname=\"content\" name=\"nothing to find\" time=\"0\"/>");
  }

  @Test
  void theNumbersAtTheHeadAreThoseOfTheCases() throws Exception {
    Document report = parsed(JUnitReport.text(Runs.ordinary()));

    assertThat(report.getDocumentElement().getAttribute("tests")).isEqualTo("5");
    assertThat(report.getElementsByTagName("testcase").getLength()).isEqualTo(5);
    assertThat(report.getDocumentElement().getAttribute("failures")).isEqualTo("1");
    assertThat(report.getElementsByTagName("failure").getLength()).isEqualTo(1);
    assertThat(report.getDocumentElement().getAttribute("skipped")).isEqualTo("2");
    assertThat(report.getElementsByTagName("skipped").getLength()).isEqualTo(2);
  }

  @Test
  void whatTheContentSaysIsTextOnly() throws Exception {
    Document report = parsed(JUnitReport.text(Runs.hostile()));

    assertThat(report.getElementsByTagName("script").getLength()).isZero();
    assertThat(report.getElementsByTagName("failure").item(0).getTextContent())
        .contains("]]> <script>alert(1)</script> -->");
  }

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }
}
