package dev.plumbline.generator.asset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgInspectionTest {
  private static final String BEGIN =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
          + " xmlns:h=\"http://www.w3.org/1999/xhtml\" xmlns:draw=\"http://example.org/draw\">\n";
  private static final String END = "\n</svg>";

  private static Optional<Finding> in(String drawing) {
    return Stored.utf8(drawing).objectionAs("assets/a.svg");
  }

  private static Optional<Finding> within(String part) {
    return in(BEGIN + part + END);
  }

  private static void assertRefused(Optional<Finding> found) {
    assertThat(found).map(Finding::code).contains(Code.ACTIVE_ASSET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"go()\">]>",
        "<!DOCTYPE svg [<!ATTLIST a href CDATA \"javascript:go()\">]>",
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
            + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">",
        "<!DOCTYPE svg>",
        "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
      })
  void aDocumentTypeIsRefusedAtItsPlace(String type) {
    Finding found =
        in("<?xml version=\"1.0\"?>\n" + type + "\n" + BEGIN + "<a/>" + END).orElseThrow();
    assertThat(found.message()).contains("document type");
    assertThat(found.place()).isEqualTo(new Place("assets/a.svg", 2, 1));
    assertThat(found.hint()).contains("delete");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>go()</script>",
        "<x:script xmlns:x='http://www.w3.org/2000/svg'>go()</x:script>",
        "<h:script src='a.js'/>",
        "<draw:group><h:script/></draw:group>",
        "<script xmlns='' />",
        "<handler/>",
        "<SCRIPT/>",
        "<iframe href='#a'/>",
        "<foreignObject><h:iframe srcdoc='a'/></foreignObject>",
        "<foreignObject><h:form action='https://example.org'><h:input/></h:form></foreignObject>",
        "<foreignObject><h:input type='image' src='a'/></foreignObject>",
        "<foreignObject><h:button formaction='https://example.org'/></foreignObject>",
        "<foreignObject><h:textarea/></foreignObject>",
        "<foreignObject><h:img src='https://example.org/a.png'/></foreignObject>",
        "<foreignObject><h:img srcset='https://example.org/a.png'/></foreignObject>",
        "<foreignObject><h:video poster='a'/></foreignObject>",
        "<foreignObject><h:audio><h:source srcset='a'/></h:audio></foreignObject>",
        "<foreignObject><h:object data='a'/></foreignObject>",
        "<foreignObject><h:embed src='a'/></foreignObject>",
        "<foreignObject><h:link rel='stylesheet' href='#a'/></foreignObject>",
        "<foreignObject><h:meta http-equiv='refresh' content='0; url=https://example.org'/>"
            + "</foreignObject>",
        "<foreignObject><h:base href='https://example.org'/></foreignObject>",
        "<foreignObject><h:table background='https://example.org/a.png'/></foreignObject>",
        "<foreignObject><h:body background='https://example.org/a.png'/></foreignObject>",
        "<foreignObject><h:div contenteditable='true'/></foreignObject>",
        "<math xmlns='http://www.w3.org/1998/Math/MathML'/>",
        "<rect onclick='go()'/>",
        "<rect ONclick='go()'/>",
        "<a ping='https://example.org'/>",
        "<g xml:base='https://example.org/'/>"
      })
  void whatRunsOrEmbedsIsRefused(String part) {
    assertRefused(within(part));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<image href='https://example.org/a.png'/>",
        "<image xlink:href='//example.org/a.png'/>",
        "<image href='a.png'/>",
        "<image href='\\\\example.org\\a.png'/>",
        "<image href=' &#9;https://example.org/a.png'/>",
        "<image href='&#x68;ttps://example.org/a.png'/>",
        "<image href='data:image/svg+xml,%3Csvg/%3E'/>",
        "<image href='data:image%2Fpng;base64,AA'/>",
        "<image href='data:text/html,a'/>",
        "<image href='\u00A0#a'/>",
        "<filter><feImage href='https://example.org/a.png'/></filter>",
        "<use href='https://example.org/a.svg#a'/>",
        "<use xlink:href='data:image/svg+xml,a#a'/>",
        "<textPath href='https://example.org/a.svg#a'/>",
        "<linearGradient xlink:href='https://example.org/a.svg#a'/>",
        "<color-profile xlink:href='https://example.org/a.icc'/>",
        "<font-face-uri xlink:href='https://example.org/a.svg#a'/>",
        "<cursor xlink:href='https://example.org/a.png'/>",
        "<animate xlink:href='https://example.org/a.svg#a'/>",
        "<draw:image xlink:href='https://example.org/a.png'/>"
      })
  void whatIsLoadedFromElsewhereIsRefused(String part) {
    assertThat(within(part))
        .map(Finding::message)
        .hasValueSatisfying(
            message -> assertThat(message).contains("loads something from elsewhere"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fill",
        "stroke",
        "filter",
        "mask",
        "clip-path",
        "marker",
        "marker-start",
        "marker-mid",
        "marker-end",
        "cursor",
        "style",
        "values",
        "to",
        "unknown"
      })
  void anAddressInAnyAttributeIsRefused(String attribute) {
    assertRefused(within("<set " + attribute + "='url(https://example.org/a.svg#a)'/>"));
    assertRefused(within("<set " + attribute + "='\\75rl(//example.org/a.svg#a)'/>"));
    assertThat(within("<set " + attribute + "='url(#a)'/>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import 'https://example.org/a.css';",
        "@im<!-- a remark -->port 'https://example.org/a.css';",
        "<![CDATA[@import url(https://example.org/a.css);]]>",
        "@font-face { src: url(https://example.org/a.woff2) }",
        "rect { fill: url(https://example.org/a.svg#a) }",
        "rect { fill: u<![CDATA[rl(//example.org/a)]]> }",
        "rect { background: image-set('https://example.org/a.png' 1x) }",
        "<a/>"
      })
  void aStyleThatLoadsIsRefused(String style) {
    assertRefused(within("<style>" + style + "</style>"));
    assertRefused(within("<h:style>" + style + "</h:style>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:go()",
        "java&#10;script:go()",
        " &#1;",
        "JavaScript:go()",
        "vbscript:go()",
        "data:text/html,a",
        "data:image/png,a",
        "file:///etc/passwd",
        "blob:a",
        "about:blank",
        ":a"
      })
  void aLinkThatLeadsToNeitherAPageNorAMailboxIsRefused(String address) {
    assertRefused(within("<a href='" + address + "'/>"));
    assertRefused(within("<a xlink:href='" + address + "'/>"));
    assertRefused(within("<h:a href='" + address + "'/>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org", "http://example.org", "//example.org", "mailto:a@example.org",
        "#part", "../pages/pay.html", "pages/a.html?b:c", ""
      })
  void aLinkToAPageOrAMailboxPasses(String address) {
    assertThat(within("<a href='" + address + "'/>")).isEmpty();
    assertThat(within("<a xlink:href='" + address + "'/>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a><set attributeName='href' to='javascript:go()'/></a>",
        "<a><animate attributeName='xlink:href' values='#a;javascript:go()'/></a>",
        "<a><animate attributeName=' HREF ' from='#a' to='#b'/></a>",
        "<image><set attributeName='x:href' to='https://example.org/a.png'/></image>"
      })
  void anAnimationOfAnAddressIsRefused(String part) {
    assertRefused(within(part));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml-stylesheet href='a.css'?>",
        "<?xml-stylesheet type='text/xsl' href='#a'?>",
        "<?php go() ?>"
      })
  void anInstructionIsRefused(String instruction) {
    assertRefused(in(instruction + BEGIN + END));
    assertRefused(within(instruction));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0' encoding='UTF-7'?>",
        "<?xml version='1.0' encoding='iso-2022-jp'?>",
        "<?xml version='1.1'?>"
      })
  void whatBrowsersReadOtherwiseIsRefused(String declaration) {
    assertRefused(in(declaration + BEGIN + END));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg",
        "<html/>",
        "<svg/>",
        "<g xmlns='http://www.w3.org/2000/svg'/>",
        "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'>&nbsp;</svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><x:a/></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'/><script/>",
        "text"
      })
  void whatIsNoSoundSvgIsRefused(String drawing) {
    assertRefused(in(drawing));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<image href='#a'/>",
        "<image xlink:href=' data:image/png;base64,AAAA'/>",
        "<image href='DATA:image/jpeg;base64,AAAA'/>",
        "<use xlink:href='#rung'/>",
        "<style>@media (min-width: 9px) { .a:not(.b) { fill: url('#a') } } /* url(x) */</style>",
        "<style>@font-face { src: url(data:font/woff2;base64,AA) format('woff2') }</style>",
        "<rect style='fill: url(&quot;#a&quot;); transform: rotate(3deg)'/>",
        "<rect transform='matrix(1 0 0 1 0 0)' fill='rgb(1, 2, 3)'/>",
        "<animateTransform attributeName='transform' values='0;1' begin='a.click; accessKey(s)'/>",
        "<text aria-label='Level (senior)' id='f(x)'"
            + " data-a='go(1)'>url(https://example.org)</text>",
        "<foreignObject><h:div style='color: red' class='a'>A <h:b>rung</h:b></h:div>"
            + "</foreignObject>",
        "<metadata><?xpacket begin=''?><draw:a draw:href='https://example.org'"
            + " link='https://example.org'/></metadata>",
        "<?plantuml-src AA?>",
        "<svg content='&lt;mxfile style=&quot;image(&quot;/>'/>",
        "<!-- <script/> -->",
        "<title>javascript: to anywhere</title>"
      })
  void whatStaysInTheDrawingPasses(String part) {
    assertThat(within(part)).isEmpty();
  }

  @Test
  void declarationsOfUtf8AndAMarkPass() {
    assertThat(in("\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + BEGIN + END)).isEmpty();
  }

  @Test
  void whatIsRefusedIsNamedAtItsPlace() {
    Finding found = within("  <rect/>\n  <image href='https://example.org/a.png'/>").orElseThrow();
    assertThat(found.place()).isEqualTo(new Place("assets/a.svg", 3, 3));
    assertThat(found.message())
        .isEqualTo(
            "The image loads something from elsewhere, with the attribute \"href\" of"
                + " \"image\".");
  }
}
