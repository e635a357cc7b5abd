package org.gongkai.read.word;

import org.gongkai.read.Zip;

/** Makes small DOCX files from the XML of their bodies. */
public final class Docx {
  static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Zip zip = new Zip();
  private final StringBuilder relations = new StringBuilder();

  public static byte[] of(String body) {
    return new Docx().part("styles", "").bytes(body);
  }

  /** Adds a part of this type whose root holds the XML. */
  public Docx part(String type, String xml) {
    String file = type + relations.length() + ".xml";
    relations.append(
        "<Relationship Id='r%d' Type='%s' Target='%s'/>"
            .formatted(relations.length(), RELATIONS + type, file));
    zip.with("word/" + file, root("x", TRANSITIONAL, xml));
    return this;
  }

  public byte[] bytes(String body) {
    return bytes(body, TRANSITIONAL);
  }

  byte[] bytes(String body, String namespace) {
    return zip.with("[Content_Types].xml", "<Types/>")
        .with(
            "_rels/.rels",
            "<Relationships><Relationship Id='d' Type='%s' Target='word/document.xml'/></Relationships>"
                .formatted(RELATIONS + "officeDocument"))
        .with("word/_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>")
        .with("word/document.xml", root("document", namespace, "<w:body>" + body + "</w:body>"))
        .bytes();
  }

  private static String root(String name, String namespace, String xml) {
    return "<?xml version='1.0' encoding='UTF-8'?><w:%s xmlns:w='%s' xmlns:mc='urn:mc' xmlns:wps='urn:wps' xmlns:v='urn:v'>%s</w:%s>"
        .formatted(name, namespace, xml, name);
  }

  static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  static String r(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  static String tc(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }

  static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  static String tbl(String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
  }
}
