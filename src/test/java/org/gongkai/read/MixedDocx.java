package org.gongkai.read;

import java.util.List;

/** A Word file with one of each thing that converters carry over. */
final class MixedDocx {

  /** What it reads as, from whatever format it was converted to. */
  static final List<String> BLOCKS =
      List.of(
          "一、总体情况",
          "（一）公开",
          "二、收到",
          "可见 文字",
          "行一\n行二",
          "[0,0 2x1 甲, 0,1 1x2 乙, 1,1 1, 1,2 2]",
          "内前",
          "[0,0 a, 0,1 1, 1,0 b, 1,1 2]",
          "旁",
          "正文12。",
          "注文",
          "页眉");

  private MixedDocx() {}

  static byte[] bytes() {
    String w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    String types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    String document =
        numbered(0, "总体情况")
            + numbered(1, "公开")
            + numbered(0, "收到")
            + "<w:p>"
            + run("可见")
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>"
            + run(" 文字")
            + "</w:p><w:p><w:r><w:t>行一</w:t><w:br/><w:t>行二</w:t></w:r></w:p>"
            + table(
                2000,
                row(
                    cell(2000, "<w:vMerge w:val='restart'/>", paragraph("甲")),
                    cell(4000, "<w:gridSpan w:val='2'/>", paragraph("乙"))),
                row(
                    cell(2000, "<w:vMerge/>", paragraph("")),
                    cell(2000, "", paragraph("1")),
                    cell(2000, "", paragraph("2"))))
            + paragraph("")
            + table(
                3000,
                row(
                    cell(
                        3000,
                        "",
                        paragraph("内前")
                            + table(
                                1000,
                                row(cell(1000, "", paragraph("a")), cell(1000, "", paragraph("1"))),
                                row(cell(1000, "", paragraph("b")), cell(1000, "", paragraph("2"))))
                            + paragraph("")),
                    cell(3000, "", paragraph("旁"))))
            + "<w:p>"
            + run("正文12")
            + "<w:r><w:footnoteReference w:id='2'/></w:r>"
            + run("。")
            + "</w:p><w:sectPr><w:headerReference xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' w:type='default' r:id='h'/></w:sectPr>";
    String numbering =
        "<w:abstractNum w:abstractNumId='0'><w:multiLevelType w:val='multilevel'/>"
            + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:suff w:val='nothing'/><w:lvlText w:val='%1、'/></w:lvl>"
            + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:suff w:val='nothing'/><w:lvlText w:val='（%2）'/></w:lvl>"
            + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
    return new Zip()
        .with(
            "[Content_Types].xml",
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + override("document", types + "document.main+xml")
                + override("numbering", types + "numbering+xml")
                + override("footnotes", types + "footnotes+xml")
                + override("header", types + "header+xml")
                + "</Types>")
        .with(
            "_rels/.rels",
            relationships(relation("d", relations + "officeDocument", "word/document.xml")))
        .with(
            "word/_rels/document.xml.rels",
            relationships(
                relation("n", relations + "numbering", "numbering.xml")
                    + relation("f", relations + "footnotes", "footnotes.xml")
                    + relation("h", relations + "header", "header.xml")))
        .with("word/document.xml", root("document", w, "<w:body>" + document + "</w:body>"))
        .with("word/numbering.xml", root("numbering", w, numbering))
        .with(
            "word/footnotes.xml",
            root(
                "footnotes",
                w,
                "<w:footnote w:id='2'><w:p><w:r><w:footnoteRef/></w:r>"
                    + run("注文")
                    + "</w:p></w:footnote>"))
        .with("word/header.xml", root("hdr", w, paragraph("页眉")))
        .bytes();
  }

  private static String override(String part, String type) {
    return "<Override PartName='/word/%s.xml' ContentType='%s'/>".formatted(part, type);
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id='%s' Type='%s' Target='%s'/>".formatted(id, type, target);
  }

  private static String relationships(String all) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + all
        + "</Relationships>";
  }

  private static String root(String name, String namespace, String xml) {
    return "<?xml version='1.0' encoding='UTF-8'?><w:%s xmlns:w='%s'>%s</w:%s>"
        .formatted(name, namespace, xml, name);
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  private static String paragraph(String text) {
    return "<w:p>" + run(text) + "</w:p>";
  }

  private static String numbered(int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='1'/></w:numPr></w:pPr>%s</w:p>"
        .formatted(level, run(text));
  }

  private static String table(int columnWidth, String... rows) {
    String column = "<w:gridCol w:w='" + columnWidth + "'/>";
    int columns = columnWidth == 2000 ? 3 : 2;
    return "<w:tbl><w:tblPr><w:tblW w:w='0' w:type='auto'/><w:tblLayout w:type='fixed'/></w:tblPr><w:tblGrid>"
        + column.repeat(columns)
        + "</w:tblGrid>"
        + String.join("", rows)
        + "</w:tbl>";
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String cell(int width, String properties, String content) {
    return "<w:tc><w:tcPr><w:tcW w:w='%d' w:type='dxa'/>%s</w:tcPr>%s</w:tc>"
        .formatted(width, properties, content);
  }
}
