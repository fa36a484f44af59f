package dev.plumbline.generator.render;

import freemarker.core.Environment;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.Locale;

/** Number format of plain digits. FreeMarker creates its own formats anew for every page. */
final class PlainNumbers extends TemplateNumberFormatFactory {
  static final String NAME = "plain";
  private static final TemplateNumberFormat DIGITS = new Digits();

  @Override
  public TemplateNumberFormat get(String parameters, Locale locale, Environment page) {
    return DIGITS;
  }

  private static final class Digits extends TemplateNumberFormat {
    @Override
    public String formatToPlainText(TemplateNumberModel number) throws TemplateModelException {
      return number.getAsNumber().toString();
    }

    @Override
    public boolean isLocaleBound() {
      return false;
    }

    @Override
    public String getDescription() {
      return "digits";
    }
  }
}
