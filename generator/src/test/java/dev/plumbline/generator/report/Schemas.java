package dev.plumbline.generator.report;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether reports have the form that others, or we, promise. */
final class Schemas {
  /** The official one, as a library ships it. */
  private static final String SARIF = "/schema/sarif-schema-2.1.0.json";

  private static final String OURS = "/dev/plumbline/generator/report/findings-report.schema.json";

  /** From the sources of Maven Surefire, unpacked by the build. */
  private static final Path JUNIT = Path.of("target/schemas/surefire-test-report.xsd");

  private Schemas() {}

  static List<Error> sarifErrors(String report) {
    return errors(SpecificationVersion.DRAFT_7, SARIF, report);
  }

  static List<Error> jsonErrors(String report) {
    return errors(SpecificationVersion.DRAFT_2020_12, OURS, report);
  }

  static JsonNode json(String report) {
    return new JsonMapper().readTree(report);
  }

  /** Throws where the XML is not well-formed or not of the schema's form. */
  static void validateJUnit(String report) throws SAXException, IOException {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(JUNIT.toFile())
        .newValidator()
        .validate(new StreamSource(new StringReader(report)));
  }

  private static List<Error> errors(SpecificationVersion version, String schema, String report) {
    return SchemaRegistry.withDefaultDialect(version)
        .getSchema(resource(schema))
        .validate(json(report));
  }

  private static String resource(String name) {
    try (InputStream stream = Schemas.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
