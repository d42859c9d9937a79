package dev.thawbench.reports.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The compiled templates of {@code src/main/jte}. */
public final class Templates {
  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  private Templates() {}

  /** What template {@code name} makes of {@code page}. */
  public static String render(String name, Object page) {
    StringOutput output = new StringOutput();
    ENGINE.render(name, page, output);
    return output.toString();
  }

  /** The style sheet of all pages. */
  public static String style() {
    return PageFiles.style();
  }
}
