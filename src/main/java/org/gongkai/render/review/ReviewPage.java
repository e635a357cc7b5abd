package org.gongkai.render.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.gongkai.form.Forms;
import org.gongkai.render.findings.RuleTexts;
import org.gongkai.report.ParseResult;

/**
 * One web page with everything a reviewer needs, in a single file that asks no network for
 * anything. It is {@link #begin}, then the {@link #part}s of all results in turn, then {@link
 * #end}; parts can be made by any number of threads, and only their summaries need be kept.
 *
 * <p>Nothing that a report says can act: all of it is text, and the page's policy allows no script
 * and no style but its own two, named by their digests.
 */
public final class ReviewPage {
  private final ReviewWords words;
  private final Rules rules;
  private final ReportArticle articles;
  private final String style = resource("/render/review.css");
  private final String script = resource("/render/review.js");

  public ReviewPage(Forms forms, ReviewWords words, RuleTexts rules) {
    this.words = words;
    this.rules = new Rules(rules);
    articles = new ReportArticle(words, forms, this.rules);
  }

  /**
   * The part of one result.
   *
   * @param copies gives the source again, for pictures and lines of it
   */
  public ReviewPart part(ParseResult result, SourceCopies copies) {
    ReportSummary summary = ReportSummary.of(result);
    return new ReviewPart(summary, articles.of(result, summary, copies).toString());
  }

  /** What stands before the parts. */
  public String begin(List<ReportSummary> summaries) {
    Markup html = new Markup();
    html.open("html", "lang", words.tag()).line().open("head").line();
    html.open("meta", "charset", "utf-8").line();
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy()).line();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.open("meta", "name", "color-scheme", "content", "light dark").line();
    html.element("title", words.say("page.title", summaries.size())).line();
    StringBuilder head = new StringBuilder("<!DOCTYPE html>\n").append(html);
    head.append("<style>").append(style).append("</style>\n");
    Markup body = new Markup();
    body.close("head").line().open("body").line();
    body.element("a", words.say("page.skip"), "class", "skip", "href", "#reports");
    body.open("header").element("h1", words.say("page.heading")).close("header").line();
    body.open("main").line().add(new Overview(words, rules).of(summaries));
    body.open("section", "id", "reports", "tabindex", "-1");
    body.element("h2", words.say("page.reports")).line();
    return head.append(body).toString();
  }

  /** What stands behind the parts. */
  public String end() {
    Markup html = new Markup();
    html.close("section").close("main").line();
    html.open(
        "aside",
        "id",
        "viewer",
        "hidden",
        "hidden",
        "tabindex",
        "-1",
        "role",
        "dialog",
        "aria-labelledby",
        "viewer-name");
    html.open("div", "class", "bar").element("h2", "", "id", "viewer-name", "lang", "zh-CN");
    html.open("button", "type", "button", "id", "viewer-close").text(words.say("viewer.close"));
    html.close("button").close("div");
    html.open("div", "id", "viewer-findings").close("div");
    html.open(
        "div",
        "id",
        "viewer-place",
        "tabindex",
        "0",
        "role",
        "region",
        "aria-label",
        words.say("viewer.place"));
    html.close("div").close("aside").line();
    return html + "<script>" + script + "</script>\n</body>\n</html>\n";
  }

  private String policy() {
    return "default-src 'none'; img-src data:; style-src "
        + digest(style)
        + "; script-src "
        + digest(script)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String digest(String text) {
    byte[] digest = Ids.sha256(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  private static String resource(String name) {
    try (InputStream in = ReviewPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
